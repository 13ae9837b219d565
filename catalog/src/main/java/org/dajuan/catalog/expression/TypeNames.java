package org.dajuan.catalog.expression;

/** How messages name a type. */
final class TypeNames {

  private TypeNames() {}

  static String zh(ValueType type) {
    return switch (type) {
      case TEXT -> "文字";
      case TEXTS -> "多个代码";
      case INTEGER -> "整数";
      case DECIMAL -> "小数";
      case DATE -> "日期";
      case TIMESTAMP -> "时间";
      case BOOLEAN -> "条件";
      case REFERENCE -> "记录引用";
    };
  }

  static String en(ValueType type) {
    return switch (type) {
      case TEXT -> "a text";
      case TEXTS -> "a list of codes";
      case INTEGER -> "a whole number";
      case DECIMAL -> "a decimal number";
      case DATE -> "a date";
      case TIMESTAMP -> "a timestamp";
      case BOOLEAN -> "a condition";
      case REFERENCE -> "a reference to a record";
    };
  }
}
