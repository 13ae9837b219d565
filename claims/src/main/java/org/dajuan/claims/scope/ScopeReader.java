package org.dajuan.claims.scope;

import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.repair.RepairedText;
import org.dajuan.claims.segment.Segments;
import org.dajuan.claims.segment.Sentence;
import org.dajuan.claims.vocabulary.Vocabulary;

/**
 * Fifth stage: gives every claim its place and span of time. Immutable and thread-safe; linear in
 * the length of the text.
 *
 * <p>The words of time and place of each sentence are found first; they tell of what the text as a
 * whole speaks; then it is gone through from its beginning, and each claim takes what is in force
 * where it stands.
 */
public final class ScopeReader {

  private final Vocabulary vocabulary;
  private final TimeReader times;
  private final PlaceReader places;
  private final PlaceResolver resolver;
  private final PlaceNames names;
  private final ClaimTime claimTime;
  private final SubjectPlace subjects;

  public ScopeReader(Catalog catalog, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    times = new TimeReader(vocabulary);
    names = new PlaceNames(catalog, vocabulary.words("place_of_county"));
    places = new PlaceReader(vocabulary, names);
    resolver = new PlaceResolver(names);
    claimTime = new ClaimTime(vocabulary);
    subjects = new SubjectPlace(times, places, vocabulary);
  }

  /** The scope of the text and of each of its claims. */
  public TextScope read(RepairedText repaired, Segments segments, List<Claim> claims, Asked asked) {
    List<OutlineReader.Placed> placed = placed(repaired, claims);
    Outline outline = new OutlineReader(repaired.text(), placed).read(segments);
    List<List<TimeWord>> timeWords = new ArrayList<>();
    List<List<PlaceWord>> placeWords = new ArrayList<>();
    for (Outline.Part part : outline.parts()) {
      Sentence s = part.sentence();
      String text = s.inParentheses() ? repaired.text() : segments.plain();
      List<TimeWord> found =
          part.kind() == Outline.Kind.BODY
              ? times.read(text, s.start(), s.end())
              : times.readHeading(text, s.start(), s.end());
      timeWords.add(found);
      placeWords.add(places.read(text, s, found));
    }
    TextTime time = new TextTimeReader(vocabulary, times).read(repaired, outline, timeWords, asked);
    TextPlace place =
        new TextPlaceReader(vocabulary, places, resolver, names)
            .read(repaired, outline, placeWords, asked);
    Scope scope = new Scope(place.place(), time.span());
    List<ScopedClaim> scoped =
        new Walk(repaired, segments, time, scope).claims(outline, placed, timeWords, placeWords);
    return new TextScope(
        scope, scoped, new ScopeSummary().of(scope, scoped, place.other(), time.other()));
  }

  /** Where claims stand in the repaired text. */
  private static List<OutlineReader.Placed> placed(RepairedText repaired, List<Claim> claims) {
    List<OutlineReader.Placed> placed = new ArrayList<>();
    int length = repaired.text().length();
    int at = 0;
    for (Claim claim : claims) {
      while (at < length && repaired.originalStart(at) < claim.start()) {
        at++;
      }
      int end = Math.min(length, at + claim.token().length());
      placed.add(new OutlineReader.Placed(claim, at, end, repaired.isTable(claim.start())));
    }
    return placed;
  }

  /** One way through a text. */
  private final class Walk {

    private final RepairedText repaired;
    private final Segments segments;
    private final TextTime textTime;
    private final TimeWalk time;
    private final PlaceWalk place;

    Walk(RepairedText repaired, Segments segments, TextTime textTime, Scope scope) {
      this.repaired = repaired;
      this.segments = segments;
      this.textTime = textTime;
      time = new TimeWalk(vocabulary, repaired, textTime);
      place = new PlaceWalk(repaired, names, resolver, scope.place());
    }

    List<ScopedClaim> claims(
        Outline outline,
        List<OutlineReader.Placed> placed,
        List<List<TimeWord>> timeWords,
        List<List<PlaceWord>> placeWords) {
      ScopedClaim[] scoped = new ScopedClaim[placed.size()];
      Timeline<Span> outerTime = new Timeline<>(time.inForce());
      PlaceWalk.Read outerPlace = place.inserted(List.of(), place.inForce());
      int next = 0;
      for (int i = 0; i < outline.parts().size(); i++) {
        Outline.Part part = outline.parts().get(i);
        Sentence s = part.sentence();
        next = cells(placed, next, s.inParentheses() ? -1 : s.start(), scoped);
        List<Integer> own = new ArrayList<>();
        int behind = s.inParentheses() ? firstFrom(placed, s.start(), next) : next;
        for (int k = behind; k < placed.size() && placed.get(k).start() < s.end(); k++) {
          if (placed.get(k).inTable()) {
            continue;
          }
          boolean inserted = segments.plain().charAt(placed.get(k).start()) == Segments.HIDDEN;
          if (scoped[k] == null
              && placed.get(k).start() >= s.start()
              && inserted == s.inParentheses()) {
            own.add(k);
          }
        }
        List<PlaceWord> said = outsideOf(own, placed, placeWords.get(i));
        Timeline<Span> spans;
        PlaceWalk.Read regions;
        if (s.inParentheses()) {
          spans = time.readInserted(s, timeWords.get(i), outerTime.at(s.start()));
          regions = place.inserted(said, outerPlace.all().at(s.start()));
        } else {
          int first = own.isEmpty() ? s.end() : placed.get(own.get(0)).start();
          spans = time.read(part, timeWords.get(i), said, first);
          regions = place.read(part, said);
          outerTime = spans;
          outerPlace = regions;
        }
        for (int k : own) {
          int before = k > 0 ? placed.get(k - 1).end() : 0;
          ScopedClaim one = scoped(placed.get(k), before, s, spans, regions);
          boolean follows =
              k > 0 && scoped[k - 1] != null && placed.get(k - 1).start() >= s.start();
          scoped[k] = follows ? subjects.goingOn(one, scoped[k - 1]) : one;
        }
        while (next < placed.size() && scoped[next] != null) {
          next++;
        }
      }
      for (int k = next; k < scoped.length; k++) {
        if (scoped[k] == null) {
          scoped[k] = cell(placed.get(k).claim());
        }
      }
      return List.of(scoped);
    }

    /** Scopes the cells of tables up to an index; returns the first claim behind them. */
    private int cells(List<OutlineReader.Placed> placed, int next, int to, ScopedClaim[] scoped) {
      int at = next;
      while (at < placed.size()
          && (scoped[at] != null || (placed.get(at).inTable() && placed.get(at).start() <= to))) {
        if (scoped[at] == null) {
          scoped[at] = cell(placed.get(at).claim());
        }
        at++;
      }
      return at;
    }

    private ScopedClaim cell(Claim claim) {
      Span span = claimTime.ofCell(claim, time.inForce(), textTime);
      return subjects.scoped(claim, span, place.inForce(), place);
    }

    private int firstFrom(List<OutlineReader.Placed> placed, int start, int low) {
      int at = low;
      while (at < placed.size() && placed.get(at).start() < start) {
        at++;
      }
      return at;
    }

    private ScopedClaim scoped(
        OutlineReader.Placed placed,
        int before,
        Sentence sentence,
        Timeline<Span> spans,
        PlaceWalk.Read regions) {
      Claim claim = placed.claim();
      String text = sentence.inParentheses() ? repaired.text() : segments.plain();
      Span span = claimTime.of(text, placed, before, sentence, spans, textTime);
      Timeline<SpokenPlace> timeline =
          claimTime.isOfPeers(claim) ? regions.narrow() : regions.all();
      return subjects.scoped(text, placed, sentence, span, timeline, place);
    }

    /** Words of place that are no part of a claim: 全市 of 全市第一 is not. */
    private List<PlaceWord> outsideOf(
        List<Integer> own, List<OutlineReader.Placed> placed, List<PlaceWord> words) {
      if (words.isEmpty() || own.isEmpty()) {
        return words;
      }
      List<PlaceWord> outside = new ArrayList<>();
      int k = 0;
      for (PlaceWord word : words) {
        while (k < own.size() && placed.get(own.get(k)).end() <= word.start()) {
          k++;
        }
        if (k == own.size() || placed.get(own.get(k)).start() > word.start()) {
          outside.add(word);
        }
      }
      return outside;
    }
  }
}
