package org.dajuan.catalog.value;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dajuan.catalog.register.Field;
import org.dajuan.catalog.word.Localized;

/** Texts, free and of fixed form. */
final class TextReading {

  /** Longest text of one line, and of several, in UTF-16 units. */
  private static final int MAX_TEXT = 2000;

  private static final int MAX_LONG_TEXT = 100_000;

  private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?(1[3-9][0-9]{9})");
  private static final Pattern LANDLINE =
      Pattern.compile("(0[0-9]{2,3}-?)?[2-9][0-9]{6,7}(-[0-9]{1,6})?");
  private static final Pattern SERVICE =
      Pattern.compile("[48]00-?[0-9]{3}-?[0-9]{4}|1[0-9]{2,5}|9[0-9]{4,5}");
  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{8,32}");
  private static final Pattern POINT =
      Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?),(-?[0-9]{1,2}(?:\\.[0-9]{1,15})?),(\\w+)");
  private static final Set<String> DATUMS = Set.of("WGS84", "CGCS2000", "GCJ02", "BD09");
  private static final Pattern ATTACHMENT = Pattern.compile("([0-9a-fA-F]{64}) (\\S.*)");

  private TextReading() {}

  static ParsedValue line(Field field, String text) {
    return free(field, text, MAX_TEXT, false);
  }

  static ParsedValue lines(Field field, String text) {
    return free(field, text.replace("\r\n", "\n"), MAX_LONG_TEXT, true);
  }

  private static ParsedValue free(Field field, String text, int limit, boolean lines) {
    if (text.length() > limit) {
      return ParsedValue.faulty(ValueFaults.TEXT_TOO_LONG.of(field, "limit", limit));
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean loneSurrogate =
          Character.isSurrogate(c)
              && !(Character.isHighSurrogate(c)
                  ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                  : i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
      if (loneSurrogate || (Character.isISOControl(c) && !(lines && (c == '\n' || c == '\t')))) {
        return ParsedValue.faulty(ValueFaults.CONTROL_CHARACTER.of(field));
      }
    }
    return ParsedValue.of(text);
  }

  static ParsedValue idNumber(Field field, String text) {
    String number = HalfWidth.of(text).toUpperCase(Locale.ROOT).replace(" ", "");
    Localized why = IdNumbers.fault(number);
    return why == null
        ? ParsedValue.of(number)
        : ParsedValue.faulty(ValueFaults.BAD_ID_NUMBER.of(field, "reason", why));
  }

  static ParsedValue creditCode(Field field, String text) {
    String code = HalfWidth.of(text).toUpperCase(Locale.ROOT).replace(" ", "");
    Localized why = CreditCodes.fault(code);
    return why == null
        ? ParsedValue.of(code)
        : ParsedValue.faulty(ValueFaults.BAD_CREDIT_CODE.of(field, "text", code, "reason", why));
  }

  static ParsedValue phone(Field field, String text) {
    String number = HalfWidth.of(text).replaceAll("[\\s()]", "").replace('—', '-');
    Matcher mobile = MOBILE.matcher(number.replace("-", ""));
    if (mobile.matches()) {
      return ParsedValue.of(mobile.group(1));
    }
    return LANDLINE.matcher(number).matches() || SERVICE.matcher(number).matches()
        ? ParsedValue.of(number)
        : ParsedValue.faulty(ValueFaults.BAD_PHONE.of(field));
  }

  static ParsedValue account(Field field, String text) {
    String number = HalfWidth.of(text).replaceAll("[\\s-]", "");
    return ACCOUNT.matcher(number).matches()
        ? ParsedValue.of(number)
        : ParsedValue.faulty(ValueFaults.BAD_BANK_ACCOUNT.of(field));
  }

  static ParsedValue url(Field field, String text) {
    try {
      URI address = new URI(text);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (address.getHost() != null
          && (scheme.equals("https") || scheme.equals("http"))
          && text.length() <= MAX_TEXT) {
        return ParsedValue.of(text);
      }
    } catch (URISyntaxException e) {
      return ParsedValue.faulty(ValueFaults.BAD_URL.in(field, text));
    }
    return ParsedValue.faulty(ValueFaults.BAD_URL.in(field, text));
  }

  static ParsedValue point(Field field, String text) {
    Matcher point = POINT.matcher(HalfWidth.of(text).replace(" ", ""));
    if (point.matches()) {
      BigDecimal longitude = new BigDecimal(point.group(1));
      BigDecimal latitude = new BigDecimal(point.group(2));
      String datum = point.group(3).toUpperCase(Locale.ROOT);
      if (longitude.abs().compareTo(BigDecimal.valueOf(180)) <= 0
          && latitude.abs().compareTo(BigDecimal.valueOf(90)) <= 0
          && DATUMS.contains(datum)) {
        return ParsedValue.of(
            NumberReading.canonical(longitude)
                + ","
                + NumberReading.canonical(latitude)
                + ","
                + datum);
      }
    }
    return ParsedValue.faulty(ValueFaults.BAD_GEO_POINT.in(field, text));
  }

  static ParsedValue attachment(Field field, String text) {
    Matcher attachment = ATTACHMENT.matcher(text);
    if (!attachment.matches()
        || attachment.group(2).indexOf('/') >= 0
        || attachment.group(2).indexOf('\\') >= 0) {
      return ParsedValue.faulty(ValueFaults.BAD_ATTACHMENT.in(field, text));
    }
    String name = attachment.group(2);
    return free(field, attachment.group(1).toLowerCase(Locale.ROOT) + " " + name, MAX_TEXT, false);
  }
}
