package org.dajuan.catalog.register;

import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A field of a register.
 *
 * @param name column name, {@code [a-z][a-z0-9_]*}
 * @param help one sentence for the person who fills it, may be empty
 * @param example a value as a person would write it, may be empty
 * @param publicationBan legal reason why lists in reports and public pages must not show it, null
 *     when they may
 * @param computed what its value follows from, null when it is entered
 */
public record Field(
    String name,
    FieldType type,
    Localized title,
    Localized help,
    String example,
    boolean required,
    Privacy privacy,
    Place.InFile place,
    @Nullable Localized publicationBan,
    @Nullable Computed computed) {

  /** Whether nobody enters it, because it follows from other records. */
  public boolean isComputed() {
    return computed != null;
  }

  /** The same field, computed. */
  public Field with(Computed from) {
    return new Field(
        name, type, title, help, example, required, privacy, place, publicationBan, from);
  }

  /** Begins a field; what is not set is empty, as the components say. */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** Builds a field. Not thread-safe. */
  public static final class Builder {
    private final String name;
    private @Nullable FieldType type;
    private @Nullable Localized title;
    private Localized help = Localized.of("");
    private String example = "";
    private boolean required = false;
    private Privacy privacy = Privacy.INTERNAL;
    private Place.@Nullable InFile place;
    private @Nullable Localized publicationBan;

    private Builder(String name) {
      this.name = name;
    }

    public Builder type(FieldType type) {
      this.type = type;
      return this;
    }

    public Builder title(Localized title) {
      this.title = title;
      return this;
    }

    public Builder help(Localized help) {
      this.help = help;
      return this;
    }

    public Builder example(String example) {
      this.example = example;
      return this;
    }

    public Builder required(boolean required) {
      this.required = required;
      return this;
    }

    public Builder privacy(Privacy privacy) {
      this.privacy = privacy;
      return this;
    }

    public Builder place(Place.InFile place) {
      this.place = place;
      return this;
    }

    public Builder publicationBan(@Nullable Localized publicationBan) {
      this.publicationBan = publicationBan;
      return this;
    }

    /**
     * Makes it.
     *
     * @throws IllegalStateException when type, title or place was not set
     */
    public Field build() {
      return new Field(
          name,
          required("type", type),
          required("title", title),
          help,
          example,
          required,
          privacy,
          required("place", place),
          publicationBan,
          null);
    }

    private <T> T required(String what, @Nullable T value) {
      if (value == null) {
        throw new IllegalStateException("field " + name + " has no " + what);
      }
      return value;
    }
  }
}
