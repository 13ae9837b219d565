package org.dajuan.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Canonical content: what an entry of the ledger commits to, as a flat JSON object with one
 * possible spelling.
 *
 * <p>Example: {@code {"@state":"accepted","quantity":"3400","village":"140429001201"}}. UTF-8 in
 * NFC, no white space, keys sorted by code point, each value a string or an array of strings, empty
 * ones left out, strings escaped as RFC 8785 (JCS) and PostgreSQL's {@code to_json(text)} do. Law:
 * {@code parse(c.json())} equals {@code c}, and {@code parse} accepts nothing that {@code json}
 * does not write. The rule and test vectors stand in {@code docs/ledger.md}.
 *
 * <p>Immutable; build one with {@link #builder()}.
 */
public final class CanonicalContent {

  private final NavigableMap<String, Value> values;

  private CanonicalContent(NavigableMap<String, Value> ownedValues) {
    this.values = ownedValues;
  }

  /** What stands under a key: one text, or several where {@code several} is true. */
  private record Value(List<String> texts, boolean several) {}

  /** An empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads canonical JSON.
   *
   * @throws LedgerFormatException naming the character where the text departs from the rule
   */
  public static CanonicalContent parse(String json) {
    return new CanonicalContentParser(json).parse();
  }

  /** The keys, sorted by code point. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** The single text under {@code key}; empty if there is none or an array. */
  public Optional<String> findText(String key) {
    Value value = values.get(key);
    return value == null || value.several ? Optional.empty() : Optional.of(value.texts.get(0));
  }

  /** All texts under {@code key}: none, the single one, or those of the array in their order. */
  public List<String> listTexts(String key) {
    Value value = values.get(key);
    return value == null ? List.of() : value.texts;
  }

  /** Whether an array stands under {@code key}. */
  public boolean isList(String key) {
    Value value = values.get(key);
    return value != null && value.several;
  }

  /** The same content without these keys. */
  public CanonicalContent without(Collection<String> keys) {
    NavigableMap<String, Value> rest = new TreeMap<>(values);
    rest.keySet().removeAll(keys);
    return new CanonicalContent(rest);
  }

  /** The one JSON text of this content. */
  public String json() {
    StringBuilder out = new StringBuilder(32 + 32 * values.size());
    out.append('{');
    String separator = "";
    for (Map.Entry<String, Value> entry : values.entrySet()) {
      out.append(separator);
      separator = ",";
      quote(entry.getKey(), out);
      out.append(':');
      Value value = entry.getValue();
      if (value.several) {
        appendList(value.texts, out);
      } else {
        quote(value.texts.get(0), out);
      }
    }
    return out.append('}').toString();
  }

  private static void appendList(List<String> texts, StringBuilder out) {
    char separator = '[';
    for (String text : texts) {
      out.append(separator);
      separator = ',';
      quote(text, out);
    }
    out.append(']');
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20) {
            out.append("\\u00")
                .append(c < 0x10 ? '0' : '1')
                .append(Character.forDigit(c & 0xf, 16));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CanonicalContent content && values.equals(content.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return json();
  }

  /** Sorts by code point, which differs from Java's order for characters beyond U+FFFF. */
  static final Comparator<String> BY_CODE_POINT = CanonicalContent::compareCodePoints;

  private static int compareCodePoints(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean highX = Character.isSurrogate(x);
        boolean highY = Character.isSurrogate(y);
        return highX == highY ? Character.compare(x, y) : highX ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  /** Gathers values in any order; empty ones are left out, texts are brought to NFC. */
  public static final class Builder {

    private final NavigableMap<String, Value> values = new TreeMap<>(BY_CODE_POINT);

    private Builder() {}

    /**
     * Adds one text; an empty one is left out.
     *
     * @throws LedgerFormatException if the key is empty or was given before, or if a text holds
     *     U+0000 or half a surrogate pair
     */
    public Builder put(String key, String text) {
      if (!text.isEmpty()) {
        add(key, new Value(List.of(normal(text)), false));
      }
      return this;
    }

    /**
     * Adds several texts in their order; empty ones are left out, and the key if none remains.
     *
     * @throws LedgerFormatException as {@link #put(String, String)}
     */
    public Builder put(String key, List<String> texts) {
      List<String> kept = new ArrayList<>(texts.size());
      for (String text : texts) {
        if (!text.isEmpty()) {
          kept.add(normal(text));
        }
      }
      if (!kept.isEmpty()) {
        add(key, new Value(List.copyOf(kept), true));
      }
      return this;
    }

    private void add(String key, Value value) {
      if (key.isEmpty()) {
        throw new LedgerFormatException("a key of the content is empty");
      }
      if (values.putIfAbsent(normal(key), value) != null) {
        throw new LedgerFormatException("key '" + key + "' is given twice");
      }
    }

    /** The content gathered so far. */
    public CanonicalContent build() {
      return new CanonicalContent(new TreeMap<>(values));
    }

    private static String normal(String text) {
      boolean plain = true;
      for (int i = 0; i < text.length() && plain; i++) {
        plain = text.charAt(i) > 0 && text.charAt(i) < 0x80;
      }
      if (plain) {
        return text;
      }
      if (text.codePoints().anyMatch(Builder::isForbidden)) {
        throw new LedgerFormatException("a text contains U+0000 or half a surrogate pair");
      }
      return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isForbidden(int codePoint) {
      return codePoint == 0
          || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
  }
}
