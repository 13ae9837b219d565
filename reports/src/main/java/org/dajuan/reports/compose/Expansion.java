package org.dajuan.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Target;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.period.PeriodKind;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.region.RegionLevel;
import org.dajuan.catalog.report.Prose;
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

  private static final Inline NOTHING = new Inline.Text("");

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
  private final Function<Part.Each, Optional<Inline.RecordList>> lists;
  private final StringBuilder markdown = new StringBuilder();
  private final List<Inline> placed = new ArrayList<>();
  private final List<Sentences.Kind> kinds = new ArrayList<>();
  private final Function<String, Optional<Prose>> prose;
  private final List<Target> plan;

  Expansion(
      Catalog catalog,
      Scene scene,
      Template.Source source,
      FigurePrinter printer,
      Estimates estimates,
      Function<String, Optional<Figure>> figures,
      Function<Part.Each, Optional<Inline.RecordList>> lists,
      Function<String, Optional<Prose>> prose) {
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
    this.prose = prose;
    this.plan =
        catalog.targets().stream()
            .filter(each -> each.region().equals(region) && each.period().equals(period.next()))
            .toList();
  }

  /** What a document is about. */
  record Scene(String region, Period period, LocalDate today, Locale locale) {}

  /** What was written, without what there is nothing to say about. */
  String markdown() {
    return new Sentences(kinds::get).tidy(markdown.toString());
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
      place(printer.print(figure, source.place(figure.offset())));
    } else if (part instanceof Part.Estimated estimated) {
      estimated(estimated);
    } else if (part instanceof Part.Variable variable) {
      place(new Inline.Text(variable(variable)), Sentences.Kind.PLAIN);
    } else if (part instanceof Part.Name name) {
      catalog
          .findIndicator(name.indicator())
          .ifPresent(each -> place(new Inline.Text(wording.name(each)), Sentences.Kind.PLAIN));
    } else if (part instanceof Part.Target target) {
      target(target);
    } else if (part instanceof Part.Prose block) {
      prose(block);
    } else if (part instanceof Part.Plan targets) {
      plan(targets);
    } else if (part instanceof Part.When when) {
      when(when);
    } else if (part instanceof Part.Each each) {
      lists.apply(each).ifPresent(this::list);
    }
  }

  private void when(Part.When when) {
    when.condition()
        .figures()
        .forEach(each -> printer.decide(each.indicator(), source.place(each.offset())));
    boolean holds = new ConditionCheck(figures).holds(when.condition());
    List<Part> chosen = holds ? when.then() : when.otherwise();
    if (chosen.isEmpty()) {
      place(NOTHING, Sentences.Kind.GAP);
    }
    write(chosen);
  }

  private void prose(Part.Prose block) {
    Optional<String> text = prose.apply(block.name()).map(found -> found.text().in(locale));
    estimates.end();
    place(
        new Inline.Text(text.orElse("")),
        text.isPresent() ? Sentences.Kind.PLAIN : Sentences.Kind.GAP);
  }

  private void target(Part.Target part) {
    Optional<String> aim =
        catalog.targets().stream()
            .filter(each -> each.indicator().equals(part.indicator()))
            .filter(each -> each.region().equals(region))
            .filter(each -> each.period().equals(Period.year(period.year())))
            .findFirst()
            .map(wording::target);
    place(
        new Inline.Text(aim.orElse("")),
        aim.isPresent() ? Sentences.Kind.SAID : Sentences.Kind.ABSENT);
  }

  private void plan(Part.Plan part) {
    String text = String.join(part.join(), plan.stream().map(wording::plan).toList());
    place(new Inline.Text(text), plan.isEmpty() ? Sentences.Kind.ABSENT : Sentences.Kind.SAID);
  }

  private void place(Optional<Inline.FigureUse> figure) {
    figure.ifPresentOrElse(
        said -> place(said, Sentences.Kind.SAID), () -> place(NOTHING, Sentences.Kind.ABSENT));
  }

  private void place(Inline inline, Sentences.Kind kind) {
    markdown.append(Placeholder.of(placed.size()));
    placed.add(inline);
    kinds.add(kind);
  }

  /**
   * A list whose items stand on lines of their own is written item by item, so that it can be
   * Markdown.
   */
  private void list(Inline.RecordList list) {
    if (!list.join().contains("\n") || list.items().isEmpty()) {
      place(list, list.items().isEmpty() ? Sentences.Kind.ABSENT : Sentences.Kind.SAID);
      return;
    }
    for (int i = 0; i < list.items().size(); i++) {
      markdown.append(i == 0 ? "" : list.join());
      place(
          new Inline.RecordList(list.register(), List.of(list.items().get(i)), "", "", 1),
          Sentences.Kind.SAID);
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
      place(new Inline.Text(wording.estimate()), Sentences.Kind.PLAIN);
      estimates.begin();
    }
  }

  private String variable(Part.Variable variable) {
    return switch (variable.name()) {
      case "region" -> region(variable.of());
      case "period" -> variable.of().equals("asof") ? asOf() : period(variable.of());
      case "date" -> day();
      default -> throw new IllegalStateException("unknown variable " + variable.name());
    };
  }

  private String period(String of) {
    Period meant =
        switch (of) {
          case "previous" -> period.previous();
          case "next" -> period.next();
          default -> period;
        };
    return PeriodText.of(meant, locale);
  }

  private String day() {
    return PeriodText.of(Period.containing(PeriodKind.DAY, today), locale);
  }

  /** A text about a period that is not over says so. */
  private String asOf() {
    return period.last().isBefore(today) ? "" : wording.asOf(day());
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
        for (String id : figure.indicators()) {
          add(id, figure.options(), into);
          add(id, Cells.earlier(figure.options()), into);
        }
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
