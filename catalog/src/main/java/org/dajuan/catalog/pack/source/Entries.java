package org.dajuan.catalog.pack.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dajuan.catalog.finding.NearestWord;
import org.dajuan.catalog.finding.Place;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of a pack file, read key by key. Each read says what the key must hold and reports what
 * is wrong; {@link #finish} then reports the keys that nobody asked for. A value that is absent or
 * faulty reads as null.
 */
public final class Entries {

  private final YamlNode.Mapping mapping;
  private final Faults faults;
  private final Map<String, YamlNode.Entry> byKey = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  public Entries(YamlNode.Mapping mapping, Faults faults) {
    this.mapping = mapping;
    this.faults = faults;
    mapping.entries().forEach(entry -> byKey.put(entry.key().value(), entry));
  }

  /** The node as a mapping, or null when it is none; then the fault was reported. */
  public static @Nullable Entries of(YamlNode node, Faults faults) {
    if (node instanceof YamlNode.Mapping mapping) {
      return new Entries(mapping, faults);
    }
    faults.report(
        YamlFaults.WRONG_TYPE, node.place(), "expected", Shape.MAPPING, "found", Shape.of(node));
    return null;
  }

  public Place.InFile place() {
    return mapping.place();
  }

  /** Where the key stands, else the whole mapping. */
  public Place.InFile place(String key) {
    YamlNode.Entry entry = byKey.get(key);
    return entry == null ? mapping.place() : entry.key().place();
  }

  /** Whether the key is written and not empty. */
  public boolean has(String key) {
    return find(key) != null;
  }

  public @Nullable YamlNode find(String key) {
    known.add(key);
    YamlNode.Entry entry = byKey.get(key);
    if (entry == null || (entry.value() instanceof YamlNode.Scalar s && s.empty())) {
      return null;
    }
    return entry.value();
  }

  public @Nullable YamlNode require(String key) {
    YamlNode node = find(key);
    if (node == null) {
      faults.report(YamlFaults.MISSING_KEY, place(key), "key", key);
    }
    return node;
  }

  /** A text with its place. */
  public YamlNode.@Nullable Scalar scalar(String key) {
    return asScalar(find(key));
  }

  public YamlNode.@Nullable Scalar requireScalar(String key) {
    return asScalar(require(key));
  }

  private YamlNode.@Nullable Scalar asScalar(@Nullable YamlNode node) {
    if (node == null) {
      return null;
    }
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar;
    }
    faults.report(
        YamlFaults.WRONG_TYPE, node.place(), "expected", Shape.TEXT, "found", Shape.of(node));
    return null;
  }

  public String text(String key, String otherwise) {
    YamlNode.Scalar scalar = scalar(key);
    return scalar == null ? otherwise : scalar.value();
  }

  public boolean flag(String key, boolean otherwise) {
    YamlNode.Scalar scalar = scalar(key);
    if (scalar == null) {
      return otherwise;
    }
    if (!scalar.value().equals("true") && !scalar.value().equals("false")) {
      faults.report(
          YamlFaults.BAD_VALUE, scalar.place(), "value", scalar.value(), "allowed", "true, false");
      return otherwise;
    }
    return scalar.value().equals("true");
  }

  /** A constant of an enumeration, written in lower case with hyphens. */
  public <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
    YamlNode.Scalar scalar = scalar(key);
    return scalar == null ? null : choice(scalar, type);
  }

  private <E extends Enum<E>> @Nullable E choice(YamlNode.Scalar scalar, Class<E> type) {
    List<String> allowed = new ArrayList<>();
    for (E each : type.getEnumConstants()) {
      String written = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (written.equals(scalar.value())) {
        return each;
      }
      allowed.add(written);
    }
    faults.report(
        YamlFaults.BAD_VALUE,
        scalar.place(),
        "value",
        scalar.value(),
        "allowed",
        String.join(", ", allowed));
    return null;
  }

  /** A list of texts, empty when absent. Anything but texts in it is reported and left out. */
  public List<YamlNode.Scalar> scalars(String key) {
    List<YamlNode.Scalar> all = new ArrayList<>();
    for (YamlNode each : items(key)) {
      YamlNode.Scalar scalar = asScalar(each);
      if (scalar != null) {
        all.add(scalar);
      }
    }
    return all;
  }

  public List<String> texts(String key) {
    return scalars(key).stream().map(YamlNode.Scalar::value).toList();
  }

  /** The items of a list, empty when absent. */
  public List<YamlNode> items(String key) {
    YamlNode node = find(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    faults.report(
        YamlFaults.WRONG_TYPE, node.place(), "expected", Shape.LIST, "found", Shape.of(node));
    return List.of();
  }

  /** The mappings of a list, empty when absent. */
  public List<Entries> mappings(String key) {
    List<Entries> all = new ArrayList<>();
    for (YamlNode each : items(key)) {
      Entries entries = of(each, faults);
      if (entries != null) {
        all.add(entries);
      }
    }
    return all;
  }

  public @Nullable Entries mapping(String key) {
    YamlNode node = find(key);
    return node == null ? null : of(node, faults);
  }

  /** The entries of a mapping whose keys are names that the pack chooses. */
  public List<YamlNode.Entry> named(String key) {
    YamlNode node = find(key);
    if (node == null) {
      return List.of();
    }
    return node instanceof YamlNode.Mapping named ? named.entries() : reportNoMapping(node);
  }

  private List<YamlNode.Entry> reportNoMapping(YamlNode node) {
    faults.report(
        YamlFaults.WRONG_TYPE, node.place(), "expected", Shape.MAPPING, "found", Shape.of(node));
    return List.of();
  }

  /** A text in both languages; null when absent or faulty. */
  public @Nullable Localized localized(String key) {
    YamlNode node = find(key);
    return node == null ? null : localized(node);
  }

  /** A text in both languages; when it is absent, that is reported and the fallback stands. */
  public Localized requireLocalized(String key, String fallback) {
    YamlNode node = require(key);
    Localized read = node == null ? null : localized(node);
    return read == null ? Localized.of(fallback) : read;
  }

  public Localized localizedOrEmpty(String key) {
    Localized read = localized(key);
    return read == null ? Localized.of("") : read;
  }

  private @Nullable Localized localized(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return Localized.of(scalar.value());
    }
    if (node instanceof YamlNode.Mapping languages) {
      Entries entries = new Entries(languages, faults);
      YamlNode.Scalar zh = entries.requireScalar("zh");
      YamlNode.Scalar en = entries.scalar("en");
      entries.finish();
      return zh == null ? null : new Localized(zh.value(), en == null ? zh.value() : en.value());
    }
    faults.report(
        YamlFaults.WRONG_TYPE, node.place(), "expected", Shape.TEXT, "found", Shape.of(node));
    return null;
  }

  /** Reports every key that was not asked for. */
  public void finish() {
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().value();
      if (!known.contains(key)) {
        String nearest = NearestWord.suggest(key, known);
        faults.report(
            nearest.isEmpty() ? YamlFaults.UNKNOWN_KEY : YamlFaults.MISTYPED_KEY,
            entry.key().place(),
            "key",
            key,
            "nearest",
            nearest,
            "known",
            String.join(", ", known));
      }
    }
  }
}
