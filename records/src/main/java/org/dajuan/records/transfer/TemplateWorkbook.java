package org.dajuan.records.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.Code;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * 模板 — an empty workbook of a register to be filled and sent back: headings with units, a star
 * where a field must be filled, drop-down lists, and a sheet that explains every field with an
 * example.
 */
public final class TemplateWorkbook {
  /** Rows that have drop-downs. */
  private static final int ROWS = 5_000;

  /** A longer list would make a drop-down that nobody reads. */
  private static final int LONGEST_LIST = 3_000;

  private static final String LISTS = "lists";

  private final Catalog catalog;
  private final Register register;
  private final Headings headings;

  public TemplateWorkbook(Catalog catalog, Register register) {
    this.catalog = catalog;
    this.register = register;
    this.headings = new Headings(catalog, register);
  }

  /** Writes the workbook; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Dajuan", "1.0")) {
      Worksheet data = workbook.newWorksheet(headings.sheetName(1));
      writeHelp(workbook.newWorksheet("填写说明"));
      Worksheet lists = workbook.newWorksheet(LISTS);
      lists.setVisibilityState(VisibilityState.HIDDEN);
      writeData(data, lists);
    }
  }

  private void writeData(Worksheet data, Worksheet lists) {
    data.freezePane(0, 1);
    int column = 0;
    for (Field field : register.fields()) {
      boolean required = field.required() || field.name().equals(register.regionField());
      data.inlineString(0, column, headings.of(field) + (required ? " *" : ""));
      data.width(column, 18);
      String help = help(field);
      if (!help.isEmpty()) {
        data.comment(0, column, help);
      }
      if (needsTextFormat(field.type())) {
        data.range(1, column, ROWS, column).style().format("@").set();
      }
      addList(data, lists, column, choices(field));
      column++;
    }
    data.inlineString(0, column, Headings.STATE);
    addList(data, lists, column, states());
    data.range(0, 0, 0, column).style().bold().fillColor(Headings.GREY).set();
  }

  private static void addList(Worksheet data, Worksheet lists, int column, List<String> choices) {
    if (choices.isEmpty() || choices.size() > LONGEST_LIST) {
      return;
    }
    for (int i = 0; i < choices.size(); i++) {
      lists.inlineString(i, column, choices.get(i));
    }
    // A warning, not a ban: several codes, or a code instead of its title, are right as well.
    data.range(1, column, ROWS, column)
        .validateWithList(lists.range(0, column, choices.size() - 1, column))
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.WARNING)
        .showErrorMessage(true);
  }

  /** Numbers would lose digits, zeros in front or signs. */
  private static boolean needsTextFormat(FieldType type) {
    return type instanceof FieldType.IdNumber
        || type instanceof FieldType.Phone
        || type instanceof FieldType.BankAccount
        || type instanceof FieldType.Month
        || type instanceof FieldType.PeriodText
        || type instanceof FieldType.Text;
  }

  private List<String> choices(Field field) {
    FieldType type = field.type();
    if (type instanceof FieldType.CodeOf code) {
      return titles(code.list());
    } else if (type instanceof FieldType.CodesOf codes) {
      return titles(codes.list());
    } else if (type instanceof FieldType.Bool) {
      return List.of("是", "否");
    } else if (type instanceof FieldType.RegionOf region) {
      return regions(region.level());
    } else if (type instanceof FieldType.OrgOf) {
      return catalog.orgs().values().stream().map(org -> org.title().zh()).distinct().toList();
    }
    return List.of();
  }

  private List<String> titles(String list) {
    return catalog.codeLists().get(list).codes().stream()
        .map(Code::title)
        .map(title -> title.zh())
        .toList();
  }

  /** Names of the home region's parts; the code where a name occurs twice. */
  private List<String> regions(@Nullable String level) {
    List<Region> regions =
        catalog.regions().list().stream()
            .filter(region -> level == null || region.level().equals(level))
            .filter(this::isAtHome)
            .toList();
    Map<String, Long> counts =
        regions.stream().collect(Collectors.groupingBy(Region::name, Collectors.counting()));
    return regions.stream()
        .map(region -> counts.get(region.name()) == 1 ? region.name() : region.code())
        .toList();
  }

  private boolean isAtHome(Region region) {
    return region.validTo() == null
        && catalog.regions().withAncestors(region.code()).stream()
            .anyMatch(above -> above.code().equals(catalog.home()));
  }

  private List<String> states() {
    return catalog.lifecycleOf(register).states().stream()
        .map(State::title)
        .map(title -> title.zh())
        .toList();
  }

  private static String help(Field field) {
    List<String> parts = new ArrayList<>();
    if (!field.help().zh().isEmpty()) {
      parts.add(field.help().zh());
    }
    if (!field.example().isEmpty()) {
      parts.add("示例：" + field.example());
    }
    return String.join("\n", parts);
  }

  private void writeHelp(Worksheet help) {
    String[] titles = {"名称", "Name", "必填", "单位", "可选值", "说明", "示例"};
    for (int column = 0; column < titles.length; column++) {
      help.inlineString(0, column, titles[column]);
      help.width(column, column < 4 ? 16 : 48);
    }
    help.range(0, 0, 0, titles.length - 1).style().bold().fillColor(Headings.GREY).set();
    int row = 1;
    for (Field field : register.fields()) {
      boolean required = field.required() || field.name().equals(register.regionField());
      List<String> choices = choices(field);
      help.inlineString(row, 0, headings.of(field));
      help.inlineString(row, 1, field.title().en());
      help.inlineString(row, 2, required ? "是" : "");
      help.inlineString(row, 3, headings.unit(field));
      help.inlineString(row, 4, choices.size() > 30 ? "" : String.join("、", choices));
      help.inlineString(row, 5, field.help().zh());
      help.inlineString(row, 6, field.example());
      row++;
    }
    help.inlineString(row + 1, 0, "状态留空即为新记录的初始状态；导入历史记录时可填写其他状态。带 * 的列必填，列的顺序可以调整。");
  }
}
