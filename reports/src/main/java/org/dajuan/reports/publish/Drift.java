package org.dajuan.reports.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.reports.compose.FigureSource;
import org.jspecify.annotations.Nullable;

/**
 * 出入 — what a publication said and what is true now.
 *
 * @param changes the facts that are no longer as published, in the order of the document
 * @param facts how many facts were compared
 */
public record Drift(List<Change> changes, int facts) {

  /**
   * A fact that is no longer as published: another value, another status, or no figure any more.
   *
   * @param now null when there is no figure any more
   */
  public record Change(PublishedFact published, @Nullable Figure now) {

    public Optional<Figure> findNow() {
      return Optional.ofNullable(now);
    }

    /** Whether the number itself changed, and not only how firm it is. */
    public boolean isOfValue() {
      return now == null || now.value().value().compareTo(published.value()) != 0;
    }
  }

  public Drift {
    changes = List.copyOf(changes);
  }

  /** Compares all facts of a publication with the figures now; the figures are asked once. */
  public static Drift of(Publication publication, FigureSource figures) {
    List<PublishedFact> facts = publication.content().facts();
    Map<FigureKey, Figure> now = figures.findAll(facts.stream().map(PublishedFact::key).toList());
    List<Change> changes = new ArrayList<>();
    for (PublishedFact fact : facts) {
      Figure figure = now.get(fact.key());
      if (figure == null
          || figure.value().value().compareTo(fact.value()) != 0
          || figure.status() != fact.status()) {
        changes.add(new Change(fact, figure));
      }
    }
    return new Drift(changes, facts.size());
  }

  /** What is left when nothing is said of some cells. */
  public Drift without(Set<FigureKey> cells) {
    return new Drift(
        changes.stream().filter(each -> !cells.contains(each.published().key())).toList(), facts);
  }

  public boolean isNone() {
    return changes.isEmpty();
  }
}
