package org.dajuan.reports.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dajuan.catalog.finding.Objection;
import org.jspecify.annotations.Nullable;

/**
 * Reads a template: CommonMark text with directives in braces; a brace behind a backslash is one of
 * the text.
 *
 * <p>All faults are gathered; the parts around them are still read. One parse takes time linear in
 * the length of the text. Not thread-safe; use one per template.
 */
final class TemplateParser {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final int MAX_DEPTH = 20;

  private final String text;
  private final List<TemplateObjection> objections = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private List<Part> parts = new ArrayList<>();

  /** An {@code {if}} that is not ended. */
  private static final class Open {
    final int offset;
    final Condition condition;
    final List<Part> outside;
    List<Part> then = new ArrayList<>();
    boolean inElse;

    Open(int offset, Condition condition, List<Part> outside) {
      this.offset = offset;
      this.condition = condition;
      this.outside = outside;
    }
  }

  private TemplateParser(String text) {
    this.text = text;
  }

  /** What a template says, and what is wrong with it. */
  record Result(List<Part> parts, List<TemplateObjection> objections) {}

  static Result parse(String text) {
    TemplateParser parser = new TemplateParser(text);
    parser.parse();
    return new Result(List.copyOf(parser.parts), List.copyOf(parser.objections));
  }

  private void parse() {
    StringBuilder plain = new StringBuilder();
    int plainStart = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length() && "{}".indexOf(text.charAt(at + 1)) >= 0) {
        plain.append(text.charAt(at + 1));
        at += 2;
      } else if (c == '{') {
        addText(plainStart, plain);
        int close = closing(at);
        directive(at, close);
        at = close < 0 ? text.length() : close + 1;
        plainStart = at;
      } else {
        if (c == '}') {
          object(at, TemplateFaults.TEMPLATE_STRAY_BRACE.with());
        } else if (Placeholder.isReserved(c)) {
          object(at, TemplateFaults.TEMPLATE_PRIVATE_CHARACTER.with());
        }
        plain.append(Placeholder.isReserved(c) ? '\ufffd' : c);
        at++;
      }
    }
    addText(plainStart, plain);
    while (!open.isEmpty()) {
      Open unclosed = open.remove(open.size() - 1);
      object(unclosed.offset, TemplateFaults.TEMPLATE_IF_OPEN.with());
      close(unclosed);
    }
  }

  private void addText(int offset, StringBuilder plain) {
    if (!plain.isEmpty()) {
      parts.add(new Part.Text(offset, plain.toString()));
      plain.setLength(0);
    }
  }

  /**
   * The brace that closes the one at {@code from}: nested braces and quoted text are passed over.
   */
  private int closing(int from) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private void directive(int start, int close) {
    if (close < 0) {
      object(start, TemplateFaults.TEMPLATE_BRACE_OPEN.with());
      return;
    }
    String inside = text.substring(start + 1, close);
    try {
      Part part = read(inside, start);
      if (part != null) {
        parts.add(part);
      }
    } catch (GrammarException broken) {
      objections.add(broken.objection());
    }
  }

  private @Nullable Part read(String inside, int start) {
    String stripped = inside.strip();
    int wordEnd = 0;
    while (wordEnd < stripped.length() && !Character.isWhitespace(stripped.charAt(wordEnd))) {
      wordEnd++;
    }
    String word = stripped.substring(0, wordEnd);
    int lead = inside.indexOf(stripped);
    String rest = stripped.substring(wordEnd);
    int restOffset = start + 1 + lead + wordEnd;
    switch (word) {
      case "":
        throw unknown(start);
      case "if":
        openIf(start, condition(rest, restOffset));
        return null;
      case "else":
        turnElse(start);
        return null;
      case "end":
        end(start);
        return null;
      case "each":
        return EachParser.parse(rest, restOffset, start);
      case "name":
        return new Part.Name(start, single(rest, restOffset, start));
      case "target":
        return new Part.Target(start, single(rest, restOffset, start));
      case "prose":
        return new Part.Prose(start, block(rest, restOffset));
      case "plan":
        return new Part.Plan(start, join(rest, restOffset));
      case "estimated":
        return new Part.Estimated(start, names(Words.split(rest, restOffset), start));
      default:
        return Variables.isVariable(word)
            ? Variables.parse(word, rest, start)
            : figure(stripped, start, start + 1 + lead);
    }
  }

  private static String single(String rest, int restOffset, int start) {
    List<String> names = names(Words.split(rest, restOffset), start);
    if (names.size() > 1) {
      throw unknown(restOffset);
    }
    return names.get(0);
  }

  /** The name of a block of prose; it may have hyphens. */
  private static String block(String rest, int restOffset) {
    String name = rest.strip();
    if (!name.matches("[a-z][a-z0-9_-]*")) {
      throw unknown(restOffset);
    }
    return name;
  }

  private static String join(String rest, int restOffset) {
    if (rest.isBlank()) {
      return "、";
    }
    List<Words.Word> words = Words.split(rest, restOffset);
    if (words.size() == 2 && words.get(0).text().equals("join") && words.get(1).quoted()) {
      return words.get(1).text();
    }
    throw unknown(restOffset);
  }

  /** A condition; a faulty one still opens, so that its {end} is not a fault as well. */
  private Condition condition(String text, int offset) {
    try {
      return ConditionParser.parse(text, offset);
    } catch (GrammarException broken) {
      objections.add(broken.objection());
      return new Condition.All(List.of());
    }
  }

  private Part figure(String stripped, int start, int offset) {
    List<Words.Word> words = Words.split(stripped, offset);
    List<Words.Word> ids = new ArrayList<>();
    Map<String, String> options = new LinkedHashMap<>();
    for (Words.Word word : words) {
      int equals = word.text().indexOf('=');
      if (equals < 0) {
        ids.add(word);
      } else if (options.put(word.text().substring(0, equals), word.text().substring(equals + 1))
          != null) {
        throw new GrammarException(word.offset(), TemplateFaults.TEMPLATE_OPTION_TWICE.with());
      }
    }
    return new Part.Figure(start, names(ids, start), options);
  }

  private static List<String> names(List<Words.Word> words, int start) {
    if (words.isEmpty()) {
      throw unknown(start);
    }
    List<String> names = new ArrayList<>();
    for (Words.Word word : words) {
      if (word.quoted() || !NAME.matcher(word.text()).matches()) {
        throw unknown(word.offset());
      }
      names.add(word.text());
    }
    return names;
  }

  private static GrammarException unknown(int offset) {
    return new GrammarException(offset, TemplateFaults.TEMPLATE_DIRECTIVE.with());
  }

  private void openIf(int offset, Condition condition) {
    if (open.size() == MAX_DEPTH) {
      throw new GrammarException(offset, TemplateFaults.TEMPLATE_IF_DEPTH.with("limit", MAX_DEPTH));
    }
    open.add(new Open(offset, condition, parts));
    parts = new ArrayList<>();
  }

  private void turnElse(int offset) {
    Open innermost = open.isEmpty() ? null : open.get(open.size() - 1);
    if (innermost == null || innermost.inElse) {
      throw new GrammarException(offset, TemplateFaults.TEMPLATE_ELSE.with());
    }
    innermost.then = parts;
    innermost.inElse = true;
    parts = new ArrayList<>();
  }

  private void end(int offset) {
    if (open.isEmpty()) {
      throw new GrammarException(offset, TemplateFaults.TEMPLATE_END.with());
    }
    close(open.remove(open.size() - 1));
  }

  private void close(Open ended) {
    List<Part> then = ended.inElse ? ended.then : parts;
    List<Part> otherwise = ended.inElse ? parts : List.of();
    parts = ended.outside;
    parts.add(new Part.When(ended.offset, ended.condition, then, otherwise));
  }

  private void object(int offset, Objection objection) {
    objections.add(new TemplateObjection(offset, objection));
  }
}
