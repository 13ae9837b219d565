package org.dajuan.catalog.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dajuan.catalog.register.Code;
import org.dajuan.catalog.register.CodeList;
import org.dajuan.catalog.register.Field;
import org.jspecify.annotations.Nullable;

/**
 * One code or several, by code or title. A title that contains a separator is tried whole first.
 */
final class CodeReading implements ValueParser.Reading {

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[、;；,，\\n]\\s*");

  private final Field field;
  private final CodeList list;
  private final boolean several;
  private final Map<String, String> codes = new HashMap<>();

  CodeReading(Field field, CodeList list, boolean several) {
    this.field = field;
    this.list = list;
    this.several = several;
    // A code wins over the title of another one.
    list.codes().forEach(code -> codes.put(code.code(), code.code()));
    for (Code code : list.codes()) {
      codes.putIfAbsent(code.title().zh(), code.code());
      codes.putIfAbsent(code.title().en().toLowerCase(Locale.ROOT), code.code());
    }
  }

  @Override
  public ParsedValue read(String text, @Nullable String unit) {
    String whole = find(text);
    if (whole != null) {
      return ParsedValue.of(whole);
    }
    if (!several) {
      return ParsedValue.faulty(ValueFaults.unknownCode(field, text, list));
    }
    Set<String> found = new LinkedHashSet<>();
    for (String part : SEPARATOR.split(text)) {
      String code = find(part);
      if (code == null) {
        return ParsedValue.faulty(ValueFaults.unknownCode(field, part, list));
      }
      found.add(code);
    }
    List<String> values = new ArrayList<>(found);
    return new ParsedValue(values, null);
  }

  private @Nullable String find(String text) {
    String code = codes.get(text);
    return code != null ? code : codes.get(text.toLowerCase(Locale.ROOT));
  }
}
