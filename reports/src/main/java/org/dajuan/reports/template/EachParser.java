package org.dajuan.reports.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inside of an {@code {each}}: {@code register where … during … distinct order by … limit
 * … join "…" more "…" : item}, or {@code of indicator …}. The clauses may come in any order.
 */
final class EachParser {

  private static final String AS_ORDINAL = " as=ordinal";

  static final int DEFAULT_LIMIT = 100;
  static final int MAX_LIMIT = 1000;

  private static final Pattern CLAUSE =
      Pattern.compile("\\b(where|during|order\\s+by|limit|join|more|distinct)\\b");
  private static final Pattern REGISTER = Pattern.compile("\\s*(of\\s+)?([a-z][a-z0-9_]*)\\s*");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private final String inside;
  private final int offset;

  private EachParser(String inside, int offset) {
    this.inside = inside;
    this.offset = offset;
  }

  /**
   * @param inside what stands behind the word {@code each}
   * @param offset where that begins in the template
   */
  static Part.Each parse(String inside, int offset, int directive) {
    return new EachParser(inside, offset).parse(directive);
  }

  private record Clause(String text, int offset) {}

  private Part.Each parse(int directive) {
    int colon = outsideQuotes(':');
    if (colon < 0) {
      throw fault(directive, "清单缺少冒号和条目", "the list lacks its colon and item");
    }
    String head = inside.substring(0, colon);
    Matcher register = REGISTER.matcher(head);
    if (!register.lookingAt()) {
      throw fault(offset, "清单缺少台账名", "the list names no register");
    }
    Map<String, Clause> clauses = clauses(head, register.end());
    Clause where = clauses.getOrDefault("where", new Clause("", offset));
    boolean ofIndicator = register.group(1) != null;
    if (clauses.containsKey("distinct") && !clauses.get("distinct").text().isEmpty()) {
      throw fault(clauses.get("distinct").offset(), "distinct 后面没有别的字", "nothing follows distinct");
    }
    if (ofIndicator && (clauses.containsKey("where") || clauses.containsKey("during"))) {
      throw fault(
          directive,
          "指标的清单由指标定条件，不写 where 和 during",
          "a list of an indicator takes its conditions");
    }
    return new Part.Each(
        directive,
        ofIndicator ? "" : register.group(2),
        ofIndicator ? register.group(2) : "",
        ofIndicator || clauses.containsKey("distinct"),
        where.text(),
        where.offset(),
        clauses.containsKey("during") ? name(clauses.get("during")) : null,
        order(clauses.get("order by")),
        limit(clauses.get("limit")),
        quoted(clauses, "join", "、"),
        quoted(clauses, "more", ""),
        item(inside.substring(colon + 1), offset + colon + 1));
  }

  private int outsideQuotes(char wanted) {
    char quote = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == wanted) {
        return i;
      }
    }
    return -1;
  }

  private Map<String, Clause> clauses(String head, int from) {
    String masked = mask(head);
    Matcher matcher = CLAUSE.matcher(masked);
    List<int[]> bounds = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int at = from;
    while (matcher.find(at)) {
      bounds.add(new int[] {matcher.start(), matcher.end()});
      names.add(matcher.group(1).replaceAll("\\s+", " "));
      at = matcher.end();
    }
    int first = bounds.isEmpty() ? head.length() : bounds.get(0)[0];
    if (!head.substring(from, first).isBlank()) {
      throw fault(offset + from, "台账名后面有不认识的字", "unknown words follow the register");
    }
    Map<String, Clause> clauses = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      int start = bounds.get(i)[1];
      int stop = i + 1 < names.size() ? bounds.get(i + 1)[0] : head.length();
      String text = head.substring(start, stop);
      int lead = text.length() - text.stripLeading().length();
      Clause clause = new Clause(text.strip(), offset + start + lead);
      if (clauses.put(names.get(i), clause) != null) {
        throw fault(offset + bounds.get(i)[0], "同一子句写了两次", "a clause is written twice");
      }
    }
    return clauses;
  }

  /** The same text with everything in quotes made unreadable, so that no keyword is found there. */
  private static String mask(String head) {
    StringBuilder masked = new StringBuilder(head);
    char quote = 0;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
        masked.setCharAt(i, '\u0001');
      } else if (c == '\'' || c == '"') {
        quote = c;
      }
    }
    return masked.toString();
  }

  private static List<Part.Order> order(@Nullable Clause clause) {
    List<Part.Order> order = new ArrayList<>();
    if (clause != null) {
      for (String each : clause.text().split(",", -1)) {
        String[] words = each.strip().split("\\s+");
        boolean descending = words.length == 2 && words[1].equals("desc");
        boolean plain = words.length == 1 || words.length == 2 && words[1].equals("asc");
        if (!NAME.matcher(words[0]).matches() || !descending && !plain) {
          throw fault(clause.offset(), "排序写得不对", "the order is not well formed");
        }
        order.add(new Part.Order(words[0], descending));
      }
    }
    return order;
  }

  private static int limit(@Nullable Clause clause) {
    if (clause == null) {
      return DEFAULT_LIMIT;
    }
    if (!clause.text().matches("[1-9][0-9]{0,3}") || Integer.parseInt(clause.text()) > MAX_LIMIT) {
      throw fault(clause.offset(), "limit 是 1 到 1000 的数", "limit is a number from 1 to 1000");
    }
    return Integer.parseInt(clause.text());
  }

  private static String name(Clause clause) {
    if (!NAME.matcher(clause.text()).matches()) {
      throw fault(clause.offset(), "during 后面是一个字段名", "during is followed by one field");
    }
    return clause.text();
  }

  private static String quoted(Map<String, Clause> clauses, String name, String otherwise) {
    Clause clause = clauses.get(name);
    if (clause == null) {
      return otherwise;
    }
    StringBuilder text = new StringBuilder();
    if (!clause.text().startsWith("\"")
        || Words.quote(clause.text(), 0, text, clause.offset()) != clause.text().length()) {
      throw fault(clause.offset(), name + " 后面是引号中的文字", name + " is followed by text in quotes");
    }
    return text.toString();
  }

  private static List<Part.Piece> item(String text, int offset) {
    int lead = 0;
    while (lead < text.length() && text.charAt(lead) == ' ') {
      lead++;
    }
    List<Part.Piece> pieces = new ArrayList<>();
    int at = lead;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      if (open != at) {
        int stop = open < 0 ? text.length() : open;
        pieces.add(new Part.Piece(offset + at, text.substring(at, stop), false, false));
        at = stop;
        continue;
      }
      int close = text.indexOf('}', open);
      String name = close < 0 ? "" : text.substring(open + 1, close).strip();
      boolean ordinal = name.endsWith(AS_ORDINAL);
      String field = ordinal ? name.substring(0, name.length() - AS_ORDINAL.length()) : name;
      if (!NAME.matcher(field).matches()) {
        throw fault(
            offset + open,
            "条目中只能写 {字段名} 或 {字段名 as=ordinal}",
            "an item may only contain {field} or {field as=ordinal}");
      }
      pieces.add(new Part.Piece(offset + open, field, true, ordinal));
      at = close + 1;
    }
    if (pieces.isEmpty()) {
      throw fault(offset, "清单的条目是空的", "the item of the list is empty");
    }
    return pieces;
  }

  private static GrammarException fault(int offset, String zh, String en) {
    return new GrammarException(
        offset, TemplateFaults.TEMPLATE_LIST.with("problem", new Localized(zh, en)));
  }
}
