package org.dajuan.claims.scope;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.dajuan.claims.Claim;
import org.dajuan.claims.repair.RepairedText;
import org.dajuan.claims.segment.Segments;

/**
 * Fifth stage: gives every claim its place and span of time. Immutable and thread-safe; linear in
 * the length of the text.
 */
public final class ScopeReader {

  private static final int SHORTEST_NAME = 3;

  private final Catalog catalog;

  public ScopeReader(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The scope of the text and of each of its claims. */
  public TextScope read(RepairedText repaired, Segments segments, List<Claim> claims, Asked asked) {
    Origin placeOrigin = asked.region() == null ? Origin.ASSUMED : Origin.ASKED;
    Origin timeOrigin = asked.period() == null ? Origin.ASSUMED : Origin.ASKED;
    Period year = asked.periodOrNewest();
    Scope text = new Scope(place(asked.regionOrHome(), placeOrigin), Span.of(year, timeOrigin));
    List<ScopedClaim> scoped = new ArrayList<>();
    for (Claim claim : claims) {
      scoped.add(scoped(claim, text, year));
    }
    String zh = text.place().name() + " " + year;
    return new TextScope(text, scoped, new Localized(zh, zh));
  }

  private ScopedClaim scoped(Claim claim, Scope text, Period year) {
    Span span =
        switch (claim.period()) {
          case Claim.PREVIOUS -> Span.of(year.yearEarlier(), Origin.CLAUSE);
          case Claim.NEXT ->
              Span.of(new Period(year.kind(), year.first().plusYears(1)), Origin.CLAUSE);
          default ->
              Period.find(claim.period())
                  .map(named -> Span.of(named, Origin.CLAUSE))
                  .orElse(text.span());
        };
    List<ScopedClaim.Part> parts = new ArrayList<>();
    for (String subject : claim.subjects()) {
      Scope scope =
          new Scope(placeOf(subject, text.place()), claim.target() ? span.asTarget() : span);
      parts.add(new ScopedClaim.Part(subject, subject, scope));
    }
    return new ScopedClaim(claim, parts);
  }

  /** The region below the text's that is named at the beginning of a subject, else the text's. */
  private SpokenPlace placeOf(String subject, SpokenPlace text) {
    return text.region()
        .flatMap(
            code ->
                catalog.regions().childrenOf(code).stream()
                    .filter(region -> isNamed(region, subject))
                    .max(Comparator.comparingInt(region -> region.name().length())))
        .map(region -> place(region.code(), Origin.CLAUSE))
        .orElse(text);
  }

  private static boolean isNamed(Region region, String subject) {
    return region.name().length() >= SHORTEST_NAME && subject.startsWith(region.name());
  }

  private SpokenPlace place(String code, Origin origin) {
    String name = catalog.regions().find(code).map(Region::name).orElse(code);
    return new SpokenPlace(code, name, origin);
  }
}
