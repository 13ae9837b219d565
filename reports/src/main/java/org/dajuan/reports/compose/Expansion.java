package org.dajuan.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionLevel;
import org.dajuan.figures.Figure;
import org.dajuan.reports.document.Inline;
import org.dajuan.reports.template.Part;
import org.dajuan.reports.template.Placeholder;
import org.dajuan.reports.template.Template;
import org.dajuan.reports.wording.PeriodText;
import org.dajuan.reports.wording.Wording;

/**
 * Writes the parts of a template as CommonMark: text as it stands, a placeholder for all that is
 * computed, so that no value can be taken for markup. For one document.
 */
final class Expansion {

  private final Catalog catalog;
  private final Locale locale;
  private final String region;
  private final Period period;
  private final LocalDate today;
  private final Template.Source source;
  private final FigurePrinter printer;
  private final Estimates estimates;
  private final Wording wording;
  private final Function<String, Optional<Figure>> figures;
  private final Function<Part.Each, Inline.RecordList> lists;
  private final StringBuilder markdown = new StringBuilder();
  private final List<Inline> placed = new ArrayList<>();

  Expansion(
      Catalog catalog,
      Scene scene,
      Template.Source source,
      FigurePrinter printer,
      Estimates estimates,
      Function<String, Optional<Figure>> figures,
      Function<Part.Each, Inline.RecordList> lists) {
    this.catalog = catalog;
    this.locale = scene.locale();
    this.region = scene.region();
    this.period = scene.period();
    this.today = scene.today();
    this.source = source;
    this.printer = printer;
    this.estimates = estimates;
    this.wording = new Wording(catalog, locale);
    this.figures = figures;
    this.lists = lists;
  }

  /** What a document is about. */
  record Scene(String region, Period period, LocalDate today, Locale locale) {}

  String markdown() {
    return markdown.toString();
  }

  List<Inline> placed() {
    return List.copyOf(placed);
  }

  void write(List<Part> parts) {
    parts.forEach(this::write);
  }

  private void write(Part part) {
    if (part instanceof Part.Text text) {
      estimates.text(text.text());
      markdown.append(text.text());
    } else if (part instanceof Part.Figure figure) {
      Place place = source.place(figure.offset());
      place(printer.print(figure, place));
    } else if (part instanceof Part.Estimated estimated) {
      estimated(estimated);
    } else if (part instanceof Part.Variable variable) {
      place(new Inline.Text(variable(variable)));
    } else if (part instanceof Part.When when) {
      when.condition()
          .figures()
          .forEach(each -> printer.decide(each.indicator(), source.place(each.offset())));
      boolean holds = new ConditionCheck(figures).holds(when.condition());
      write(holds ? when.then() : when.otherwise());
    } else if (part instanceof Part.Each each
        && catalog.findRegister(each.register()).isPresent()) {
      list(lists.apply(each));
    }
  }

  private void place(Inline inline) {
    markdown.append(Placeholder.of(placed.size()));
    placed.add(inline);
  }

  /**
   * A list whose items stand on lines of their own is written item by item, so that it can be
   * Markdown.
   */
  private void list(Inline.RecordList list) {
    if (!list.join().contains("\n")) {
      place(list);
      return;
    }
    for (int i = 0; i < list.items().size(); i++) {
      markdown.append(i == 0 ? "" : list.join());
      place(new Inline.RecordList(list.register(), List.of(list.items().get(i)), "", "", 1));
    }
    if (list.total() > list.items().size()) {
      markdown.append(list.more());
    }
  }

  private void estimated(Part.Estimated part) {
    boolean any =
        part.indicators().stream()
            .flatMap(id -> figures.apply(id).stream())
            .anyMatch(Figure::isEstimate);
    if (any && !estimates.governs()) {
      place(new Inline.Text(wording.estimate()));
      estimates.begin();
    }
  }

  private String variable(Part.Variable variable) {
    return switch (variable.name()) {
      case "region" -> region(variable.of());
      case "period" -> PeriodText.of(period(variable.of()), locale);
      case "date" -> PeriodText.of(Period.containing(PeriodKind.DAY, today), locale);
      default -> throw new IllegalStateException("unknown variable " + variable.name());
    };
  }

  private Period period(String of) {
    return switch (of) {
      case "previous" -> period.previous();
      case "next" -> period.next();
      default -> period;
    };
  }

  private String region(String of) {
    Region self = catalog.regions().get(region);
    if (of.equals("whole")) {
      return catalog
          .regions()
          .findLevel(self.level())
          .map(RegionLevel::wholeWord)
          .map(word -> word.in(locale))
          .orElse(self.name());
    }
    String parent = self.parent();
    return of.equals("parent") && parent != null
        ? catalog.regions().get(parent).name()
        : self.name();
  }

  /** The figures of the report's own cells that parts read, conditions included. */
  static void collect(List<Part> parts, Map<String, List<Map<String, String>>> into) {
    for (Part part : parts) {
      if (part instanceof Part.Figure figure) {
        figure.indicators().forEach(id -> add(id, figure.options(), into));
      } else if (part instanceof Part.Estimated estimated) {
        estimated.indicators().forEach(id -> add(id, Map.of(), into));
      } else if (part instanceof Part.When when) {
        when.condition().figures().forEach(each -> add(each.indicator(), Map.of(), into));
        collect(when.then(), into);
        collect(when.otherwise(), into);
      }
    }
  }

  private static void add(
      String id, Map<String, String> options, Map<String, List<Map<String, String>>> into) {
    into.computeIfAbsent(id, key -> new ArrayList<>()).add(options);
  }
}
