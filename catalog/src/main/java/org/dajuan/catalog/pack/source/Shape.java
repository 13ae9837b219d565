package org.dajuan.catalog.pack.source;

import org.dajuan.catalog.word.Localized;

/** How messages name the shape of a YAML value. */
final class Shape {

  static final Localized TEXT = new Localized("一个文字", "a text");
  static final Localized LIST = new Localized("列表", "a list");
  static final Localized MAPPING = new Localized("键值对", "a mapping");

  private Shape() {}

  static Localized of(YamlNode node) {
    if (node instanceof YamlNode.Sequence) {
      return LIST;
    } else if (node instanceof YamlNode.Mapping) {
      return MAPPING;
    }
    return TEXT;
  }
}
