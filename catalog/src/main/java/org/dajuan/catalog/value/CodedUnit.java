package org.dajuan.catalog.value;

import java.util.Optional;
import java.util.function.Function;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Code;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.jspecify.annotations.Nullable;

/** The unit of a quantity that follows from a code of its record ({@code unit: by-kind}). */
public final class CodedUnit {

  private CodedUnit() {}

  /**
   * The unit in one record; null where the code is empty, and for every field whose unit follows
   * from no code.
   *
   * @param code the code that a field of the record holds, by the field's name
   */
  public static @Nullable String of(
      Catalog catalog, Register register, Field field, Function<String, Optional<String>> code) {
    if (!(field.type() instanceof FieldType.Quantity quantity)
        || quantity.unitBy() == null
        || !(register.field(quantity.unitBy()).type() instanceof FieldType.CodeOf list)) {
      return null;
    }
    return code.apply(quantity.unitBy())
        .flatMap(catalog.codeList(list.list())::find)
        .map(Code::unit)
        .orElse(null);
  }
}
