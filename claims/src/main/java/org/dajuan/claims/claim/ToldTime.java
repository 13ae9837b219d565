package org.dajuan.claims.claim;

import java.util.Optional;
import org.dajuan.catalog.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a claim itself says of its time. What the words around it say of it is a span, see {@code
 * scope}.
 *
 * @param year the year named; null for every other kind
 */
public record ToldTime(Kind kind, @Nullable Period year) {

  /** How a claim says its time. */
  public enum Kind {
    /** It says none, so that its time is that of the sentence or document. */
    NONE,
    /** It names a year (2022年的45%). */
    YEAR,
    /** It is the value before the one that is told (由12家增至31家). */
    PREVIOUS,
    /** It is planned for the year after the document's. */
    NEXT
  }

  public static final ToldTime NONE = new ToldTime(Kind.NONE, null);
  public static final ToldTime PREVIOUS = new ToldTime(Kind.PREVIOUS, null);
  public static final ToldTime NEXT = new ToldTime(Kind.NEXT, null);

  public ToldTime {
    if ((kind == Kind.YEAR) != (year != null)) {
      throw new IllegalArgumentException(kind + " with year " + year);
    }
  }

  /** The year with these four digits; {@link #NONE} for a text that is no year. */
  public static ToldTime ofYear(String digits) {
    return Period.find(digits).map(year -> new ToldTime(Kind.YEAR, year)).orElse(NONE);
  }

  public Optional<Period> findYear() {
    return Optional.ofNullable(year);
  }

  public boolean isTold() {
    return kind != Kind.NONE;
  }

  /** This, or another where nothing is told. */
  public ToldTime or(ToldTime other) {
    return isTold() ? this : other;
  }

  /** The year, or the word for the kind; empty when nothing is told. */
  @Override
  public String toString() {
    return switch (kind) {
      case NONE -> "";
      case YEAR -> String.valueOf(year);
      case PREVIOUS -> "previous";
      case NEXT -> "next";
    };
  }
}
