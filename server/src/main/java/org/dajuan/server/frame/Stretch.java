package org.dajuan.server.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 一页 — a stretch of a long list.
 *
 * @param previous where the stretch before begins, null when this is the first
 * @param next where the next one begins, null when this is the last
 */
public record Stretch<T>(List<T> items, @Nullable Integer previous, @Nullable Integer next) {

  /** Items of one stretch. */
  public static final int SIZE = 50;

  /** So many are asked for: one more than shown tells whether more follow. */
  public static final int ASKED = SIZE + 1;

  public Stretch {
    items = List.copyOf(items);
  }

  /** From an address: a beginning, not below 0. */
  public static int from(@Nullable Integer asked) {
    return asked == null ? 0 : Math.max(0, asked);
  }

  /**
   * The stretch that begins at {@code from}.
   *
   * @param found at most {@link #ASKED}
   */
  public static <T> Stretch<T> of(List<T> found, int from) {
    boolean more = found.size() > SIZE;
    return new Stretch<>(
        found.subList(0, more ? SIZE : found.size()),
        from > 0 ? Math.max(0, from - SIZE) : null,
        more ? from + SIZE : null);
  }
}
