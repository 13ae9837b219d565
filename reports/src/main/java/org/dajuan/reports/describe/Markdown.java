package org.dajuan.reports.describe;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.register.TimeLimit;
import org.dajuan.catalog.word.Localized;

/** Writes Markdown; texts are given in both languages, Chinese first. */
final class Markdown {

  private final StringBuilder out = new StringBuilder(1 << 16);

  Markdown line(String text) {
    out.append(text).append('\n');
    return this;
  }

  Markdown heading(int level, String text) {
    return line("").line("#".repeat(level) + " " + text).line("");
  }

  Markdown item(String text) {
    return line("- " + text);
  }

  /** A table; nothing when there are no rows. */
  Markdown table(List<String> heads, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return this;
    }
    line("")
        .line("| " + String.join(" | ", heads) + " |")
        .line("|" + " --- |".repeat(heads.size()));
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      row.forEach(each -> cells.add(each.replace("|", "\\|").replaceAll("\\s*\\n\\s*", " ")));
      line("| " + String.join(" | ", cells) + " |");
    }
    return line("");
  }

  /** Both languages, once when they are the same. */
  static String both(Localized text) {
    return text.zh().equals(text.en()) ? text.zh() : text.zh() + " · " + text.en();
  }

  /** Both languages in a table, English on a line of its own. */
  static String stacked(Localized text) {
    return text.zh().equals(text.en()) ? text.zh() : text.zh() + "<br>" + text.en();
  }

  static String code(String text) {
    String plain = text.strip().replaceAll("\\s+", " ");
    return plain.contains("`") ? "`` " + plain + " ``" : "`" + plain + "`";
  }

  /** Where something comes from; what is not read in a document is never said as if it were. */
  static String basis(Basis basis) {
    if (!basis.isStated()) {
      return "**unconfirmed**";
    }
    String standing = basis.standing().title().en();
    boolean bare = basis.text().equals(basis.standing().title());
    String text = bare ? "" : ": " + stacked(basis.text());
    return switch (basis.standing()) {
      case CONFIRMED -> stacked(basis.text());
      case UNCONFIRMED -> "**" + standing + "**" + text;
      case PRACTICE, PROPOSAL -> "*" + standing + "*" + text;
    };
  }

  /** The same, shortened where it is that of what the thing belongs to and no caution is needed. */
  static String basis(Basis basis, Basis above, String what) {
    boolean caution = basis.standing() == Basis.Standing.UNCONFIRMED;
    return basis.equals(above) && !caution ? "as the " + what : basis(basis);
  }

  static String limit(TimeLimit limit) {
    String unit =
        switch (limit.kind()) {
          case HOURS -> "hour";
          case NATURAL_DAYS -> "day";
          case WORKING_DAYS -> "working day";
          case MONTHS -> "month";
        };
    return limit.amount() + " " + unit + (limit.amount() == 1 ? "" : "s");
  }

  @Override
  public String toString() {
    return out.toString().replaceAll("\\n{3,}", "\n\n").strip() + "\n";
  }
}
