package org.dajuan.catalog.register;

/** Who may see a field: handbook §0.5, levels P0 to P3. */
public enum Privacy {
  PUBLIC,
  INTERNAL,
  PERSONAL,
  SENSITIVE;

  /** Whether pages show the value only in part or not at all, and no search may find it. */
  public boolean isMasked() {
    return this == PERSONAL || this == SENSITIVE;
  }
}
