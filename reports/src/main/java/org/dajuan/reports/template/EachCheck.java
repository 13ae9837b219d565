package org.dajuan.reports.template;

import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.expression.ExpressionException;
import org.dajuan.catalog.expression.SqlExpressions;
import org.dajuan.catalog.expression.ValueType;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.register.FieldType;
import org.dajuan.catalog.register.Privacy;
import org.dajuan.catalog.register.Register;

/**
 * Checks a list over records: register, condition, fields, and that no personal field is printed.
 */
final class EachCheck {

  /** Where faults go. */
  interface Faults {
    void fault(int offset, String code, String zh, String en, String remedyZh, String remedyEn);
  }

  private final Catalog catalog;
  private final Faults faults;

  EachCheck(Catalog catalog, Faults faults) {
    this.catalog = catalog;
    this.faults = faults;
  }

  void check(Part.Each each) {
    Register register = catalog.findRegister(each.register()).orElse(null);
    if (register == null) {
      String near = NearestWord.suggest(each.register(), catalog.registers().keySet());
      faults.fault(
          each.offset(),
          "template_unknown_register",
          "没有台账 " + each.register(),
          "there is no register " + each.register(),
          near.isEmpty() ? "先在工作中定义它" : "是不是 " + near + "？",
          near.isEmpty() ? "Define it in a stream." : "Did you mean " + near + "?");
      return;
    }
    condition(each, register);
    if (each.during() != null) {
      field(register, each.during(), each.offset())
          .filter(field -> !(field.type() instanceof FieldType.Date))
          .ifPresent(
              field ->
                  faults.fault(
                      each.offset(),
                      "template_during",
                      "during 后面应是日期字段",
                      "during takes a field of type date",
                      "换一个日期字段",
                      "Name a date field."));
    }
    each.order().forEach(order -> field(register, order.field(), each.offset()));
    for (Part.Piece piece : each.item()) {
      if (piece.isField()) {
        field(register, piece.text(), piece.offset())
            .ifPresent(field -> privacy(field, piece.offset()));
      }
    }
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
        faults.fault(
            each.whereOffset(),
            "template_where",
            "where 后面应是条件",
            "where takes a condition",
            "写成如 state = 'accepted'",
            "Write for example state = 'accepted'.");
      }
    } catch (ExpressionException broken) {
      faults.fault(
          offset(each, broken),
          "template_where",
          broken.fault().zh(),
          broken.fault().en(),
          "见内容包指南的“表达式”",
          "See Expressions in the pack guide.");
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
      String near = NearestWord.suggest(name, register.fields().stream().map(Field::name).toList());
      faults.fault(
          offset,
          "template_unknown_field",
          "台账 " + register.id() + " 没有字段 " + name,
          "register " + register.id() + " has no field " + name,
          near.isEmpty() ? "换一个字段" : "是不是 " + near + "？",
          near.isEmpty() ? "Name one of its fields." : "Did you mean " + near + "?");
    }
    return field;
  }

  private void privacy(Field field, int offset) {
    if (field.privacy() == Privacy.PERSONAL || field.privacy() == Privacy.SENSITIVE) {
      faults.fault(
          offset,
          "template_private_field",
          "字段 " + field.name() + " 涉及个人信息，不得写入报告",
          "field " + field.name() + " holds personal data and must not stand in a report",
          "去掉它",
          "Leave it out.");
    }
    Localized ban = field.publicationBan();
    if (ban != null) {
      faults.fault(
          offset,
          "template_banned_field",
          "字段 " + field.name() + " 不得发布：" + ban.zh(),
          "field " + field.name() + " must not be published: " + ban.en(),
          "去掉它",
          "Leave it out.");
    }
  }
}
