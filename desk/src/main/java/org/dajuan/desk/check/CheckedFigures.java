package org.dajuan.desk.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.IndicatorSource;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.register.CodeList;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.claims.verdict.FigureSource;
import org.dajuan.claims.verdict.KnownFigure;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureFilter;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.disclosure.ToldFigures;
import org.dajuan.figures.text.FigureText;

/**
 * Figures for the check of a text. A check asks for many figures of few regions and periods, so all
 * of a region and period are read at once and kept until the check is over. Thread-safe: each
 * thread has its own.
 */
final class CheckedFigures implements FigureSource {

  private record Place(String region, Period period) {}

  private final Catalog catalog;
  private final FigureText text;

  @SuppressWarnings("ThreadLocalUsage") // there is one source, and each check empties it
  private final ThreadLocal<Reading> reading = new ThreadLocal<>();

  /** What one check has read, and as whom. */
  private record Reading(ToldFigures told, Map<Place, Map<String, KnownFigure>> read) {}

  CheckedFigures(Catalog catalog, FigureText text) {
    this.catalog = catalog;
    this.text = text;
  }

  /**
   * Runs a check; what it reads is forgotten afterwards.
   *
   * @param told figures as the person is told them who checks; those withheld are not known
   */
  <T> T during(ToldFigures told, Supplier<T> check) {
    reading.set(new Reading(told, new HashMap<>()));
    try {
      return check.get();
    } finally {
      reading.remove();
    }
  }

  @Override
  public Optional<KnownFigure> find(String indicator, String region, Period period) {
    Reading now = reading.get();
    return Optional.ofNullable(
        now.read()
            .computeIfAbsent(new Place(region, period), place -> readAll(now.told(), place))
            .get(indicator));
  }

  private Map<String, KnownFigure> readAll(ToldFigures told, Place place) {
    Map<String, KnownFigure> all = new HashMap<>();
    FigureFilter filter =
        FigureFilter.all().regions(place.region()).period(place.period()).limit(FigureFilter.MOST);
    told.list(filter)
        .figures()
        .values()
        .forEach(figure -> all.put(figure.indicator(), known(figure)));
    return all;
  }

  private KnownFigure known(Figure figure) {
    return new KnownFigure(
        figure.indicator(),
        figure.region(),
        figure.period(),
        figure.value().value(),
        catalog.indicator(figure.indicator()).unit(),
        figure.status() == FigureStatus.UNPROVEN
            ? KnownFigure.Status.INCOMPLETE
            : KnownFigure.Status.COMPLETE,
        figure.isEstimate(),
        figure.evidence().records(),
        text.of(figure, Locale.CHINESE),
        evidence(figure));
  }

  private KnownFigure.Evidence evidence(Figure figure) {
    Figure.ReturnCount returns = figure.findReturns().orElse(new Figure.ReturnCount(0, 0));
    Optional<Figure.Release> release = figure.findRelease();
    return new KnownFigure.Evidence(
        returns.expected(),
        returns.received(),
        release
            .map(Figure.Release::basis)
            .map(code -> basisTitle(figure.indicator(), code))
            .orElse(""),
        release.map(Figure.Release::document).orElse(""));
  }

  /** The basis of growth as a text calls it: the title of its code. */
  private String basisTitle(String indicator, String code) {
    if (catalog.indicator(indicator).source() instanceof IndicatorSource.Reported reported
        && reported.basis() != null
        && catalog.register(reported.register()).field(reported.basis()).type()
            instanceof FieldType.CodeOf coded) {
      CodeList list = catalog.codeLists().get(coded.list());
      if (list != null) {
        return list.find(code).map(each -> each.title().zh()).orElse(code);
      }
    }
    return code;
  }
}
