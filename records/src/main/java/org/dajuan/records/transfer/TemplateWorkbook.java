package org.dajuan.records.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.value.FieldInput;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

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
  private final List<FieldInput> inputs;

  public TemplateWorkbook(Catalog catalog, Register register) {
    this.catalog = catalog;
    this.register = register;
    this.headings = new Headings(catalog, register);
    this.inputs =
        register.enteredFields().stream()
            .map(field -> FieldInput.of(catalog, register, field))
            .toList();
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
    for (FieldInput input : inputs) {
      data.inlineString(0, column, headings.of(input.field()) + (input.required() ? " *" : ""));
      data.width(column, 18);
      String help = help(input);
      if (!help.isEmpty()) {
        data.comment(0, column, help);
      }
      if (input.kind().isKeptAsTyped()) {
        data.range(1, column, ROWS, column).style().format("@").set();
      }
      addList(data, lists, column, titles(input));
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

  private static List<String> titles(FieldInput input) {
    return input.choices().stream().map(choice -> choice.title().zh()).distinct().toList();
  }

  private List<String> states() {
    return catalog.lifecycleOf(register).states().stream()
        .map(State::title)
        .map(title -> title.zh())
        .toList();
  }

  private static String help(FieldInput input) {
    List<String> parts = new ArrayList<>();
    if (!input.hint().zh().isEmpty()) {
      parts.add(input.hint().zh());
    }
    if (!input.example().isEmpty()) {
      parts.add("示例：" + input.example());
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
    for (FieldInput input : inputs) {
      List<String> choices = titles(input);
      help.inlineString(row, 0, headings.of(input.field()));
      help.inlineString(row, 1, input.field().title().en());
      help.inlineString(row, 2, input.required() ? "是" : "");
      help.inlineString(row, 3, input.unit().zh());
      help.inlineString(row, 4, choices.size() > 30 ? "" : String.join("、", choices));
      help.inlineString(row, 5, input.hint().zh());
      help.inlineString(row, 6, input.example());
      row++;
    }
    help.inlineString(row + 1, 0, "状态留空即为新记录的初始状态；导入历史记录时可填写其他状态。带 * 的列必填，列的顺序可以调整。");
  }
}
