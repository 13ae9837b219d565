package org.dajuan.claims.scope;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.Localized;
import org.jspecify.annotations.Nullable;

/** Says in one sentence for what place and time a text was taken, and what speaks of others. */
final class ScopeSummary {

  private static final int MOST_PLACES = 3;

  private final StringBuilder zh = new StringBuilder();
  private final StringBuilder en = new StringBuilder();

  /**
   * @param titledPlace place that the title says against the person who asks, null when it does not
   * @param titledTime the same of the time
   */
  Localized of(
      Scope text,
      List<ScopedClaim> claims,
      @Nullable SpokenPlace titledPlace,
      @Nullable Span titledTime) {
    String place = text.place().name();
    String time = text.span().words();
    boolean year = text.span().kind() == Span.Kind.PERIOD && time.length() == 4;
    add(place + " " + time + (year ? " 年" : ""), place + ", " + time);
    if (text.place().origin() == Origin.ASSUMED) {
      add("；文中未写地名，按" + place + "核对", "; the text names no place, taken for " + place);
    }
    if (text.span().origin() == Origin.ASSUMED) {
      add("；文中未写年份，按" + time + "年核对", "; the text names no year, taken for " + time);
    }
    if (titledPlace != null) {
      add(
          "；文题为" + titledPlace.name() + "，与所选" + place + "不同",
          "; its title says " + titledPlace.name() + ", not " + place + " as chosen");
    }
    if (titledTime != null) {
      add(
          "；文题为" + titledTime.words() + "年，与所选" + time + "年不同",
          "; its title says " + titledTime.words() + ", not " + time + " as chosen");
    }
    others(text, claims);
    return new Localized(zh.toString(), en.toString());
  }

  private void others(Scope text, List<ScopedClaim> claims) {
    int times = 0;
    Map<String, Integer> places = new LinkedHashMap<>();
    for (ScopedClaim claim : claims) {
      Scope scope = claim.parts().get(0).scope();
      if (!scope.span().isSame(text.span())) {
        times++;
      }
      if (!scope.place().isSame(text.place())) {
        places.merge(scope.place().name(), 1, Integer::sum);
      }
    }
    if (times > 0) {
      add(
          "；" + times + " 处另有年份",
          "; " + times + (times == 1 ? " speaks" : " speak") + " of other times");
    }
    int told = 0;
    int rest = 0;
    for (Map.Entry<String, Integer> each : places.entrySet()) {
      if (told++ < MOST_PLACES) {
        add(
            "；" + each.getValue() + " 处说的是" + each.getKey(),
            "; " + each.getValue() + " of " + each.getKey());
      } else {
        rest += each.getValue();
      }
    }
    if (rest > 0) {
      add("；" + rest + " 处说的是其他地方", "; " + rest + " of other places");
    }
  }

  private void add(String chinese, String english) {
    zh.append(chinese);
    en.append(english);
  }
}
