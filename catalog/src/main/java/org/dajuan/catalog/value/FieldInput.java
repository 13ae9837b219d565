package org.dajuan.catalog.value;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.InputKind;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What a person needs to fill in a field, on a page or in a workbook: how it is given, what may be
 * chosen, in which unit, an example and a hint. Immutable.
 *
 * @param required whether it must not stay empty
 * @param choices what may be chosen, empty where it is written freely
 * @param unit the unit that a number without one means; empty when there is none or it follows from
 *     a code
 * @param hint one sentence for the person who fills it, may be empty
 * @param example a value as a person would write it, may be empty
 */
public record FieldInput(
    Field field,
    InputKind kind,
    boolean required,
    List<Choice> choices,
    Localized unit,
    Localized hint,
    String example) {

  private static final Localized YES = new Localized("是", "yes");
  private static final Localized NO = new Localized("否", "no");

  /**
   * One of the things to choose from.
   *
   * @param value its canonical value
   * @param title how people call it; reads as the value, so a name that several have is a code
   */
  public record Choice(String value, Localized title) {}

  public FieldInput {
    choices = List.copyOf(choices);
  }

  public static FieldInput of(Catalog catalog, Register register, Field field) {
    return new FieldInput(
        field,
        field.type().input(),
        register.isRequired(field),
        choices(catalog, field.type()),
        unit(catalog, field.type()),
        field.help(),
        field.example());
  }

  /** How people call the values of a field of yes and no. */
  public static Localized yesOrNo(boolean value) {
    return value ? YES : NO;
  }

  private static Localized unit(Catalog catalog, FieldType type) {
    String code = type.unit();
    return code == null
        ? Localized.of("")
        : catalog.units().find(code).map(Unit::title).orElseThrow();
  }

  private static List<Choice> choices(Catalog catalog, FieldType type) {
    return switch (type.input()) {
      case CHOICE, CHOICES ->
          catalog.codeList(type.codeList()).codes().stream()
              .map(code -> new Choice(code.code(), code.title()))
              .toList();
      case YES_NO -> List.of(new Choice("true", YES), new Choice("false", NO));
      case REGION -> regions(catalog, ((FieldType.RegionOf) type).level());
      case ORG ->
          catalog.orgs().values().stream().map(org -> new Choice(org.id(), org.title())).toList();
      case LINE,
          PARAGRAPHS,
          DIGITS,
          LINK,
          WHOLE_NUMBER,
          NUMBER,
          AMOUNT,
          YEAR,
          MONTH,
          PERIOD,
          DAY,
          TIME,
          RECORD,
          POINT,
          FILE ->
          List.of();
    };
  }

  /** The home region's parts that exist; the code where a name occurs twice. */
  private static List<Choice> regions(Catalog catalog, @Nullable String level) {
    List<Region> regions =
        catalog.regions().list().stream()
            .filter(region -> level == null || region.level().equals(level))
            .filter(region -> isAtHome(catalog, region))
            .toList();
    Map<String, Long> counts =
        regions.stream().collect(Collectors.groupingBy(Region::name, Collectors.counting()));
    return regions.stream()
        .map(
            region ->
                new Choice(
                    region.code(),
                    Localized.of(
                        counts.getOrDefault(region.name(), 1L) == 1
                            ? region.name()
                            : region.code())))
        .toList();
  }

  private static boolean isAtHome(Catalog catalog, Region region) {
    return region.validTo() == null
        && catalog.regions().withAncestors(region.code()).stream()
            .anyMatch(above -> above.code().equals(catalog.home()));
  }
}
