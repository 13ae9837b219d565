package org.dajuan.catalog.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.register.TimeLimit;
import org.jspecify.annotations.Nullable;

/** Time limits as packs write them: 30 working days, 5 days, 2 months, 24 hours. */
final class TimeLimits {

  private static final Pattern FORM =
      Pattern.compile("(0|[1-9]\\d{0,3}) (hour|day|working day|month)s?");

  private TimeLimits() {}

  /** The limit; null when the text is none, then that was reported. */
  static @Nullable TimeLimit read(YamlNode.Scalar written, Faults faults) {
    return read(written, 1, faults);
  }

  /** A time that may also be zero, such as {@code 0 days}: at once. */
  static @Nullable TimeLimit readDelay(YamlNode.Scalar written, Faults faults) {
    return read(written, 0, faults);
  }

  private static @Nullable TimeLimit read(YamlNode.Scalar written, int least, Faults faults) {
    Matcher matcher = FORM.matcher(written.value());
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < least) {
      faults.report(LiteralFaults.BAD_TIME_LIMIT, written.place(), "value", written.value());
      return null;
    }
    TimeLimit.Kind kind =
        switch (matcher.group(2)) {
          case "hour" -> TimeLimit.Kind.HOURS;
          case "day" -> TimeLimit.Kind.NATURAL_DAYS;
          case "working day" -> TimeLimit.Kind.WORKING_DAYS;
          default -> TimeLimit.Kind.MONTHS;
        };
    return new TimeLimit(Integer.parseInt(matcher.group(1)), kind);
  }
}
