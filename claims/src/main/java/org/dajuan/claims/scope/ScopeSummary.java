package org.dajuan.claims.scope;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dajuan.catalog.word.Localized;
import org.jspecify.annotations.Nullable;

/** Says in one sentence for what place and time a text was taken, and what speaks of others. */
final class ScopeSummary {

  private static final int MOST_PLACES = 3;

  private final StringBuilder zh = new StringBuilder();
  private final StringBuilder en = new StringBuilder();

  /**
   * @param otherPlace place that the title says against a person who corrects it, or a person says
   *     against the title; null when they agree
   * @param otherTime the same of the time
   */
  Localized of(
      Scope text,
      List<ScopedClaim> claims,
      @Nullable SpokenPlace otherPlace,
      @Nullable Span otherTime) {
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
    if (otherPlace != null) {
      boolean chosen = otherPlace.origin() == Origin.ASKED;
      differ(chosen ? place : otherPlace.name(), chosen ? otherPlace.name() : place);
    }
    if (otherTime != null) {
      boolean chosen = otherTime.origin() == Origin.ASKED;
      String other = otherTime.words();
      differ((chosen ? time : other) + "年", (chosen ? other : time) + "年");
    }
    others(text, claims);
    return new Localized(zh.toString(), en.toString());
  }

  private void differ(String titled, String chosen) {
    add(
        "；文题为" + titled + "，与所选" + chosen + "不同",
        "; its title says " + titled + ", not " + chosen + " as chosen");
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
