package org.dajuan.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.period.Period;
import org.dajuan.desk.open.Workspace;
import org.dajuan.figures.Figure;
import org.dajuan.records.tabular.Row;
import org.dajuan.records.tabular.RowReader;
import org.dajuan.records.tabular.TabularFile;
import org.dajuan.records.tabular.UnreadableFileException;

/**
 * The figures that a pack says must come out: {@code expected.csv} maps ids to indicators, {@code
 * published-*.csv} gives what was published under these ids.
 */
final class ExpectedFigures {

  /** How many were compared, and those that came out otherwise, in words. */
  record Comparison(int compared, List<String> differences) {}

  private ExpectedFigures() {}

  /** Compares, or nothing when the pack expects nothing. */
  static Optional<Comparison> compare(Workspace workspace, Path pack) throws IOException {
    Path expected = pack.resolve("expected.csv");
    if (!Files.exists(expected)) {
      return Optional.empty();
    }
    Map<String, Map<String, String>> published = new HashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(pack, "published-*.csv")) {
      for (Path file : files) {
        read(file).forEach(row -> published.put(row.getOrDefault("id", ""), row));
      }
    }
    int compared = 0;
    List<String> differences = new ArrayList<>();
    for (Map<String, String> row : read(expected)) {
      Map<String, String> facts = published.getOrDefault(row.getOrDefault("id", ""), Map.of());
      Optional<Figure> figure =
          workspace
              .figures()
              .find(
                  row.getOrDefault("indicator", ""),
                  row.getOrDefault("region", ""),
                  Period.parse(row.getOrDefault("period", "")));
      compared++;
      if (figure.isEmpty()) {
        differences.add(row.get("indicator") + ": " + Texts.get("no_value"));
      } else if (!fits(workspace.catalog(), figure.get(), facts)) {
        differences.add(
            row.get("indicator")
                + ": "
                + figure.get().value().value().toPlainString()
                + " ≠ "
                + facts.get("value"));
      }
    }
    return Optional.of(new Comparison(compared, differences));
  }

  /**
   * Equal in the base unit, or for "more than" (余) within the last digit printed: 750余 holds from
   * 750 up to 760.
   */
  private static boolean fits(Catalog catalog, Figure figure, Map<String, String> facts) {
    String text = facts.getOrDefault("value", "");
    if (text.isEmpty()) {
      return true;
    }
    Indicator indicator = catalog.indicator(figure.indicator());
    BigDecimal value = figure.value().value();
    String unit = facts.getOrDefault("unit", "");
    boolean convertible =
        !unit.isEmpty()
            && catalog.units().find(unit).isPresent()
            && catalog.units().find(indicator.unit()).isPresent();
    BigDecimal shown = convertible ? catalog.units().convert(value, indicator.unit(), unit) : value;
    BigDecimal published = new BigDecimal(text);
    if (facts.getOrDefault("qualifier", "").startsWith("approx")) {
      BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-published.stripTrailingZeros().scale());
      return shown.compareTo(published) >= 0 && shown.compareTo(published.add(step)) < 0;
    }
    int digits = Math.max(0, published.scale());
    return figure.value().rounded(digits, indicator.rounding()).compareTo(published) == 0
        || shown.compareTo(published) == 0;
  }

  private static List<Map<String, String>> read(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (TabularFile table = TabularFile.open(file);
        RowReader reader = table.read(0)) {
      Row first = reader.next();
      List<String> header = first == null ? List.of() : List.copyOf(first.texts());
      for (Row row = reader.next(); row != null; row = reader.next()) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
          fields.put(header.get(i), i < row.size() ? row.text(i) : "");
        }
        rows.add(fields);
      }
    } catch (UnreadableFileException e) {
      throw Failure.ofLine(FindingLines.line(e.finding()));
    }
    return rows;
  }
}
