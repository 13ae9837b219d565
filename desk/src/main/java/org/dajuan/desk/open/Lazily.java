package org.dajuan.desk.open;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part that is made when it is first asked for, once. Thread-safe. */
final class Lazily<T> {

  private final Supplier<T> maker;
  private @Nullable T made;

  Lazily(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    T part = made;
    if (part == null) {
      part = maker.get();
      made = part;
    }
    return part;
  }
}
