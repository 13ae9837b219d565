package org.dajuan.catalog.expression;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.dajuan.catalog.word.Language;
import org.dajuan.catalog.word.Localized;

/**
 * Says an expression in words, in both languages: columns, codes and states by their titles, and no
 * sign of SQL. Reading it back is not meant; the text of the pack stands beside it.
 */
final class ExpressionWords {

  private static final String BUNDLE = "org.dajuan.catalog.expression.words";

  private static final Map<Language, ResourceBundle> WORDS =
      Map.of(Language.ZH, Language.ZH.bundle(BUNDLE), Language.EN, Language.EN.bundle(BUNDLE));

  private final Wording wording;

  ExpressionWords(Wording wording) {
    this.wording = wording;
  }

  Localized of(Node node) {
    if (node instanceof Node.Column n) {
      return n.type() == ValueType.BOOLEAN
          ? say("is_true", wording.column(n.name()))
          : wording.column(n.name());
    } else if (node instanceof Node.TextValue n) {
      return Localized.of(n.value());
    } else if (node instanceof Node.NumberValue n) {
      return number(n.value());
    } else if (node instanceof Node.DateValue n) {
      return Localized.of(n.value().toString());
    } else if (node instanceof Node.TimestampValue n) {
      return Localized.of(n.value().toString());
    } else if (node instanceof Node.TruthValue n) {
      return say(n.value() ? "true" : "false");
    } else if (node instanceof Node.NullValue) {
      return say("nothing");
    } else if (node instanceof Node.Truth n) {
      return truth(n);
    }
    return value(node);
  }

  private Localized truth(Node.Truth node) {
    if (node instanceof Node.Comparison n) {
      return comparison(n);
    } else if (node instanceof Node.Junction n) {
      return say(
          n.operator().toLowerCase(Locale.ROOT),
          part(n.left(), n.operator()),
          part(n.right(), n.operator()));
    } else if (node instanceof Node.Not n) {
      return n.of() instanceof Node.Column column
          ? say("is_false", wording.column(column.name()))
          : say("not", of(n.of()));
    } else if (node instanceof Node.NullTest n) {
      return say(n.negated() ? "filled" : "empty", plain(n.of()));
    } else if (node instanceof Node.OneOf n) {
      return say(n.negated() ? "none_of" : "one_of", plain(n.of()), values(n.of(), n.values()));
    } else if (node instanceof Node.Between n) {
      return say(n.negated() ? "outside" : "between", of(n.of()), of(n.low()), of(n.high()));
    } else if (node instanceof Node.Like n) {
      return say(n.negated() ? "unlike" : "like", of(n.of()), n.pattern());
    } else if (node instanceof Node.Has n) {
      return say("has", of(n.list()), beside(n.list(), n.item()));
    }
    throw new IllegalStateException("node without words: " + node);
  }

  private Localized value(Node node) {
    if (node instanceof Node.Arithmetic n) {
      return say("sign." + sign(n.operator()), operand(n.left()), operand(n.right()));
    } else if (node instanceof Node.Negation n) {
      return say("negative", operand(n.of()));
    } else if (node instanceof Node.DaysBetween n) {
      return say("days_between", of(n.earlier()), of(n.later()));
    } else if (node instanceof Node.DaysAdded n) {
      return say(n.subtract() ? "days_before" : "days_after", of(n.date()), of(n.days()));
    } else if (node instanceof Node.Choice n) {
      return choice(n);
    } else if (node instanceof Node.Call n) {
      return call(n);
    } else if (node instanceof Node.DatePart n) {
      return say("part." + n.part().toLowerCase(Locale.ROOT), of(n.of()));
    } else if (node instanceof Node.ParameterValue n) {
      return wording.parameter(n.id());
    } else if (node instanceof Node.Aggregate n) {
      return aggregate(n);
    }
    throw new IllegalStateException("node without words: " + node);
  }

  private Localized comparison(Node.Comparison n) {
    boolean dates = n.left().type() == ValueType.DATE || n.left().type() == ValueType.TIMESTAMP;
    String how =
        switch (n.operator()) {
          case "=" -> "equal";
          case "<>" -> "unequal";
          case "<" -> dates ? "earlier" : "less";
          case "<=" -> dates ? "not_later" : "at_most";
          case ">" -> dates ? "later" : "more";
          default -> dates ? "not_earlier" : "at_least";
        };
    return say(how, plain(n.left()), beside(n.left(), n.right()));
  }

  /** A column by its title alone, where the words around it say what of it. */
  private Localized plain(Node node) {
    return node instanceof Node.Column column ? wording.column(column.name()) : of(node);
  }

  /** What stands beside a column: of a text the title of that code or state. */
  private Localized beside(Node column, Node node) {
    if (column instanceof Node.Column named && node instanceof Node.TextValue text) {
      return wording.value(named.name(), text.value());
    }
    Node measured =
        column instanceof Node.Aggregate all
                && !all.function().equalsIgnoreCase("count")
                && all.arguments().size() == 1
            ? all.arguments().get(0)
            : column;
    return measured instanceof Node.Column named && node instanceof Node.NumberValue number
        ? wording.value(named.name(), number.value().stripTrailingZeros().toPlainString())
        : plain(node);
  }

  private Localized values(Node column, List<Node> values) {
    return join("listed", values.stream().map(each -> beside(column, each)).toList());
  }

  /** In brackets where and and or meet. */
  private Localized part(Node node, String operator) {
    return node instanceof Node.Junction inner && !inner.operator().equals(operator)
        ? say("bracket", of(node))
        : of(node);
  }

  private Localized operand(Node node) {
    return node instanceof Node.Arithmetic ? say("bracket", of(node)) : of(node);
  }

  private static String sign(char operator) {
    return switch (operator) {
      case '+' -> "plus";
      case '-' -> "minus";
      case '*' -> "times";
      default -> "by";
    };
  }

  private Localized choice(Node.Choice n) {
    List<Localized> branches = new ArrayList<>();
    for (int i = 0; i < n.when().size(); i++) {
      branches.add(say("when", of(n.when().get(i)), of(n.then().get(i))));
    }
    if (n.otherwise() != null) {
      branches.add(say("otherwise", of(n.otherwise())));
    }
    return say("bracket", join("then", branches));
  }

  private Localized call(Node.Call n) {
    List<Localized> arguments = n.arguments().stream().map(this::plain).toList();
    String key = "call." + n.function().toLowerCase(Locale.ROOT);
    if (words(Language.ZH).containsKey(key)) {
      Object[] gaps = arguments.toArray();
      return say(key, gaps);
    }
    return say("call", n.function(), join("listed", arguments));
  }

  private Localized aggregate(Node.Aggregate n) {
    String function = n.function().toLowerCase(Locale.ROOT);
    if (n.arguments().isEmpty()) {
      return say("count.all");
    }
    Localized of = join("listed", n.arguments().stream().map(this::plain).toList());
    boolean date = n.arguments().get(0).type() == ValueType.DATE;
    String key = n.distinct() ? "count.distinct" : function + (date ? ".date" : "");
    return say(words(Language.ZH).containsKey(key) ? key : function, of);
  }

  private static Localized number(BigDecimal value) {
    return Localized.of(value.stripTrailingZeros().toPlainString());
  }

  private static Localized join(String key, List<Localized> all) {
    return all.stream().reduce((a, b) -> say(key, a, b)).orElse(Localized.of(""));
  }

  private static Localized say(String key, Object... gaps) {
    Object[] zh = new Object[gaps.length];
    Object[] en = new Object[gaps.length];
    for (int i = 0; i < gaps.length; i++) {
      zh[i] = gaps[i] instanceof Localized text ? text.zh() : gaps[i];
      en[i] = gaps[i] instanceof Localized text ? text.en() : gaps[i];
    }
    return new Localized(in(Language.ZH, key, zh), in(Language.EN, key, en));
  }

  private static String in(Language language, String key, Object... gaps) {
    return new MessageFormat(words(language).getString(key), Locale.ROOT).format(gaps);
  }

  private static ResourceBundle words(Language language) {
    return Objects.requireNonNull(WORDS.get(language), "every language has its words");
  }
}
