package org.dajuan.catalog.register;

import org.dajuan.catalog.Localized;
import org.dajuan.catalog.finding.Place;

/**
 * A field of a register.
 *
 * @param name column name, {@code [a-z][a-z0-9_]*}
 * @param help one sentence for the person who fills it, may be empty
 * @param example a value as a person would write it, may be empty
 */
public record Field(
    String name,
    FieldType type,
    Localized title,
    Localized help,
    String example,
    boolean required,
    Privacy privacy,
    Place.InFile place) {}
