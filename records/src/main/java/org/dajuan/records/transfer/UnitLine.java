package org.dajuan.records.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.unit.Unit;
import org.dajuan.catalog.unit.Units;
import org.dajuan.records.tabular.Row;
import org.jspecify.annotations.Nullable;

/**
 * What is written above or beside the headings about the unit of all numbers: 单位：元. It holds for
 * every measured column whose heading names none; where both do and differ, that is said.
 */
final class UnitLine {
  private static final String ENDS = ")]】}，,;。、/";

  /** A unit and the cell that names it. */
  private record Named(Unit unit, Place place) {}

  private final Units units;
  private final Row header;
  private final Map<String, List<Named>> byDimension = new LinkedHashMap<>();
  private final List<Finding> unknown = new ArrayList<>();

  private UnitLine(Units units, Row header) {
    this.units = units;
    this.header = header;
  }

  static UnitLine of(Units units, HeaderFinder.Header found) {
    UnitLine line = new UnitLine(units, found.row());
    for (Row row : found.above()) {
      line.read(row, true);
    }
    line.read(found.row(), false);
    return line;
  }

  private void read(Row row, boolean isTitle) {
    for (int column = 0; column < row.size(); column++) {
      String text = TableWords.compared(row.text(column));
      if (text.isEmpty()) {
        continue;
      }
      int at = unitFollows(text);
      if (at > 0) {
        for (String name : names(text, at)) {
          add(name, row.place(column), true);
        }
      } else if (isTitle) {
        String inBrackets = HeaderName.of(text).unit();
        add(inBrackets, row.place(column), false);
      }
    }
  }

  /** Where the unit begins in 金额单位:元, -1 when the text names none. */
  private static int unitFollows(String text) {
    for (String word : TableWords.UNIT_OF) {
      int at = text.lastIndexOf(word + ":");
      boolean begins = at == 0 || at > 0 && !Character.isLetter(text.charAt(at - 1));
      if (begins || at > 0 && isTitleBefore(word)) {
        return at + word.length() + 1;
      }
    }
    return -1;
  }

  /** After a title without space only the long words are plain: 填报单位 names who fills it in. */
  private static boolean isTitleBefore(String word) {
    return word.length() > TableWords.UNIT_COLUMN.get(0).length();
  }

  /** 万元、亩 names two units. */
  private static List<String> names(String text, int from) {
    List<String> names = new ArrayList<>();
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      boolean end = i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0;
      if (end && i > start) {
        names.add(text.substring(start, i));
      }
      if (end) {
        start = i + 1;
        if (i < text.length() && ")]】}。".indexOf(text.charAt(i)) >= 0) {
          break;
        }
      }
    }
    return names;
  }

  private void add(String name, Place place, boolean isSaid) {
    Optional<Unit> unit = name.isEmpty() ? Optional.empty() : units.find(name);
    if (unit.isPresent()) {
      List<Named> named =
          byDimension.computeIfAbsent(unit.get().dimension(), dimension -> new ArrayList<>());
      if (named.stream().noneMatch(each -> each.unit().equals(unit.get()))) {
        named.add(new Named(unit.get(), place));
      }
    } else if (isSaid) {
      unknown.add(TransferFaults.UNKNOWN_UNIT_LINE.at(place, "unit", name));
    }
  }

  /** Gives the fields their unit, by the index of the field, and says what does not agree. */
  void apply(
      Register register, int[] columnOfField, @Nullable String[] units, List<Finding> findings) {
    findings.addAll(unknown);
    for (int i = 0; i < register.fields().size(); i++) {
      Field field = register.fields().get(i);
      String own = field.type().unit();
      if (columnOfField[i] < 0 || own == null) {
        continue;
      }
      List<Named> named = byDimension.getOrDefault(this.units.get(own).dimension(), List.of());
      Place heading = header.place(columnOfField[i]);
      String written = units[i];
      if (named.size() > 1 && written == null) {
        findings.add(
            TransferFaults.SEVERAL_UNITS.at(
                named.get(1).place(),
                "field",
                field.title(),
                "first",
                named.get(0).unit().code(),
                "second",
                named.get(1).unit().code()));
      } else if (named.size() == 1 && written == null) {
        units[i] = named.get(0).unit().code();
      } else if (named.size() == 1 && !this.units.get(written).equals(named.get(0).unit())) {
        findings.add(
            TransferFaults.UNITS_DIFFER.at(
                heading,
                "field",
                field.title(),
                "heading",
                String.valueOf(written),
                "line",
                named.get(0).unit().code()));
      }
    }
  }
}
