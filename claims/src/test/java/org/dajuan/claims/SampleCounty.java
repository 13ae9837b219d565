package org.dajuan.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.pack.PackLoader;
import org.dajuan.catalog.period.Period;
import org.dajuan.claims.verdict.FigureSource;
import org.dajuan.claims.verdict.KnownFigure;

/**
 * The sample county of the packs with its published figures, as far as an indicator is expected for
 * them; what was published as “more than” is known a little above.
 */
public final class SampleCounty {

  public static final String HOME = "140429";
  public static final Period YEAR = Period.year(2023);

  private static final Path PACKS = Path.of("..", "packs");

  private SampleCounty() {}

  public static Catalog catalog() {
    return new PackLoader().load(List.of(PACKS.resolve("wuxiang"))).catalog().orElseThrow();
  }

  public static String article() {
    return read(PACKS.resolve("wuxiang/examples/article.txt"));
  }

  public static FigureSource figures(Catalog catalog) {
    Map<String, String[]> published = new HashMap<>();
    for (String[] row : rows("wuxiang/published-2023.csv")) {
      published.put(row[0], row);
    }
    Map<String, KnownFigure> known = new HashMap<>();
    for (String[] row : rows("wuxiang/expected.csv")) {
      String[] fact = published.get(row[0]);
      String indicator = row[1];
      BigDecimal value = fact[3].isEmpty() ? BigDecimal.ONE : new BigDecimal(fact[3]);
      if (fact[5].equals("approx-over")) {
        value = value.multiply(new BigDecimal("1.004"));
      }
      String unit = catalog.indicator(indicator).unit();
      if (fact[4].equals("m2") && unit.equals("亩")) {
        throw new IllegalStateException("unit of " + indicator);
      }
      known.put(
          indicator,
          new KnownFigure(
              indicator,
              HOME,
              YEAR,
              value,
              unit,
              KnownFigure.Status.COMPLETE,
              fact[5].equals("estimate"),
              1,
              value.toPlainString() + unit,
              KnownFigure.Evidence.NONE));
    }
    return (indicator, region, period) ->
        region.equals(HOME) && period.equals(YEAR)
            ? Optional.ofNullable(known.get(indicator))
            : Optional.empty();
  }

  private static List<String[]> rows(String file) {
    return read(PACKS.resolve(file))
        .lines()
        .skip(1)
        .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
