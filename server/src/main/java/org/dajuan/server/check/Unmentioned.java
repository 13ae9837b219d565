package org.dajuan.server.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.claims.CheckResult;
import org.dajuan.claims.scope.Scope;
import org.dajuan.desk.figure.FigureDesk;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureFilter;
import org.dajuan.records.access.Person;

/** Figures of the ledger that a text does not speak of, by stream of work. */
public record Unmentioned(List<Group> groups, int count) {

  /** The figures of one stream. */
  public record Group(String stream, List<Item> items) {}

  /** A figure that could have been mentioned, and where its trace is. */
  public record Item(String title, String text, String trace) {}

  static Unmentioned of(
      FigureDesk desk, Person person, Catalog catalog, CheckResult result, Locale locale) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    Scope scope = result.scope().scope();
    if (scope.region().isPresent() && scope.period().isPresent()) {
      FigureFilter filter =
          FigureFilter.all()
              .regions(scope.region().get())
              .period(scope.period().get())
              .limit(FigureFilter.MOST);
      desk.list(person, filter)
          .figures()
          .values()
          .forEach(each -> figures.put(each.indicator(), each));
    }
    Map<String, List<Item>> groups = new LinkedHashMap<>();
    int count = 0;
    for (String id : result.coverage().unmentioned()) {
      Indicator indicator = catalog.indicators().get(id);
      Figure figure = figures.get(id);
      if (indicator == null || figure == null) {
        continue;
      }
      count++;
      groups
          .computeIfAbsent(stream(catalog, indicator, locale), key -> new ArrayList<>())
          .add(
              new Item(
                  indicator.title().in(locale),
                  desk.text(figure, locale),
                  "/figures/" + id + "/" + figure.region() + "/" + figure.period()));
    }
    return new Unmentioned(
        groups.entrySet().stream().map(each -> new Group(each.getKey(), each.getValue())).toList(),
        count);
  }

  private static String stream(Catalog catalog, Indicator indicator, Locale locale) {
    var stream = catalog.streams().get(indicator.stream());
    return stream == null ? indicator.stream() : stream.title().in(locale);
  }
}
