package org.dajuan.reports.template;

import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.expression.ExpressionException;
import org.dajuan.catalog.expression.SqlExpressions;
import org.dajuan.catalog.expression.ValueType;
import org.dajuan.catalog.finding.Objection;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Privacy;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.word.Localized;

/**
 * Checks a list over records: register, condition, fields, and that no personal field is printed.
 */
final class EachCheck {

  /** Where faults go. */
  interface Objections {
    void add(int offset, Objection objection);
  }

  private final Catalog catalog;
  private final Objections objections;

  EachCheck(Catalog catalog, Objections objections) {
    this.catalog = catalog;
    this.objections = objections;
  }

  void check(Part.Each each) {
    if (!each.of().isEmpty() && !isCounted(each)) {
      return;
    }
    Register register = ListedRegister.find(catalog, each).orElse(null);
    if (register == null) {
      objections.add(
          each.offset(),
          TemplateFaults.TEMPLATE_UNKNOWN_REGISTER.with(
              "register",
              each.register(),
              "advice",
              TemplateFaults.advice(
                  each.register(),
                  catalog.registers().keySet(),
                  "先在工作中定义它",
                  "Define it in a stream.")));
      return;
    }
    condition(each, register);
    if (each.during() != null) {
      field(register, each.during(), each.offset())
          .filter(field -> !(field.type() instanceof FieldType.Date))
          .ifPresent(field -> objections.add(each.offset(), TemplateFaults.TEMPLATE_DURING.with()));
    }
    each.order().forEach(order -> field(register, order.field(), each.offset()));
    for (Part.Piece piece : each.item()) {
      if (piece.isField() && !piece.text().equals("state")) {
        field(register, piece.text(), piece.offset())
            .ifPresent(field -> privacy(field, piece.offset()));
      }
    }
  }

  /** A list of an indicator needs one that counts the records of a register, one by one. */
  private boolean isCounted(Part.Each each) {
    boolean counted = ListedRegister.source(catalog, each).isPresent();
    if (!counted) {
      objections.add(each.offset(), TemplateFaults.TEMPLATE_LIST_OF.with("indicator", each.of()));
    }
    return counted;
  }

  private void condition(Part.Each each, Register register) {
    if (each.where().isEmpty()) {
      return;
    }
    try {
      ValueType type =
          new SqlExpressions(catalog.parameters())
              .compile(each.where(), register.columns(), false)
              .type();
      if (type != ValueType.BOOLEAN) {
        objections.add(
            each.whereOffset(),
            TemplateFaults.TEMPLATE_WHERE.with("problem", new Localized("这不是条件", "this is none")));
      }
    } catch (ExpressionException broken) {
      objections.add(
          offset(each, broken), TemplateFaults.TEMPLATE_WHERE.with("problem", broken.fault()));
    }
  }

  private static int offset(Part.Each each, ExpressionException broken) {
    int at = 0;
    List<String> lines = each.where().lines().toList();
    for (int i = 0; i < broken.line() - 1 && i < lines.size(); i++) {
      at += lines.get(i).length() + 1;
    }
    return each.whereOffset() + at + broken.column() - 1;
  }

  private Optional<Field> field(Register register, String name, int offset) {
    Optional<Field> field = register.findField(name);
    if (field.isEmpty()) {
      objections.add(
          offset,
          TemplateFaults.TEMPLATE_UNKNOWN_FIELD.with(
              "register",
              register.id(),
              "field",
              name,
              "advice",
              TemplateFaults.advice(
                  name,
                  register.fields().stream().map(Field::name).toList(),
                  "换一个字段",
                  "Name one of its fields.")));
    }
    return field;
  }

  private void privacy(Field field, int offset) {
    if (field.privacy() == Privacy.PERSONAL || field.privacy() == Privacy.SENSITIVE) {
      objections.add(offset, TemplateFaults.TEMPLATE_PRIVATE_FIELD.with("field", field.name()));
    }
    Localized ban = field.publicationBan();
    if (ban != null) {
      objections.add(
          offset, TemplateFaults.TEMPLATE_BANNED_FIELD.with("field", field.name(), "reason", ban));
    }
  }
}
