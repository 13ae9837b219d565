package org.dajuan.claims.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.IndicatorKind;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.ChosenMatches;
import org.dajuan.claims.claim.Direction;
import org.dajuan.claims.claim.Qualifier;
import org.dajuan.claims.claim.StageClass;
import org.dajuan.claims.document.DocumentFormat;
import org.dajuan.claims.scope.Origin;
import org.dajuan.claims.verdict.Verdict;

/** What people call verdicts and the properties of a claim. */
public final class ClaimWords {

  private ClaimWords() {}

  public static Localized of(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> new Localized("属实", "supported");
      case CONTRADICTED -> new Localized("不符", "contradicted");
      case NO_RECORD -> new Localized("无记录", "no record");
      case UNPROVEN -> new Localized("待证", "unproven");
      case UNVERIFIABLE -> new Localized("不可核验", "unverifiable");
      case PARTLY -> new Localized("部分属实", "partly supported");
      case POSSIBLE -> new Localized("待选定", "possible");
      case OUT_OF_SCOPE -> new Localized("范围之外", "out of scope");
    };
  }

  /** Who chose what a phrase speaks of, and when. */
  public static Localized of(ChosenMatches.Chosen chosen) {
    return new Localized(
        "由" + chosen.person() + "于" + chosen.day() + "选定",
        "chosen by " + chosen.person() + " on " + chosen.day());
  }

  /** What a person may choose from, in one line. */
  public static Localized of(List<Indicator> candidates) {
    return new Localized(
        "可能说的是：" + titles(candidates, Locale.CHINESE) + "。请选定。",
        "It may speak of " + titles(candidates, Locale.ENGLISH) + ". Please choose.");
  }

  private static String titles(List<Indicator> candidates, Locale locale) {
    return candidates.stream()
        .map(each -> "“" + each.title().in(locale) + "”")
        .collect(Collectors.joining(locale.equals(Locale.ENGLISH) ? ", " : "、"));
  }

  public static Localized of(Origin origin) {
    return switch (origin) {
      case CLAUSE -> new Localized("文中此处所说", "said right there");
      case SENTENCE -> new Localized("据同一句", "from the same sentence");
      case PARAGRAPH -> new Localized("据同一段", "from the same paragraph");
      case HEADING -> new Localized("据小标题", "from a heading");
      case TITLE -> new Localized("据标题或落款", "from the title or date line");
      case ASKED -> new Localized("由核验人指定", "as asked");
      case ASSUMED -> new Localized("文中没有说，暂按此核验", "not said by the text, taken for now");
    };
  }

  public static Localized of(IndicatorKind kind) {
    return switch (kind) {
      case LEVEL -> new Localized("总量", "level");
      case CHANGE -> new Localized("增减", "change");
      case RANK -> new Localized("位次", "rank");
      case COUNT -> new Localized("个数", "count");
      case SHARE -> new Localized("比率", "share");
      case ZERO -> new Localized("零", "zero");
      case TREND -> new Localized("趋势", "trend");
      case STREAK -> new Localized("连续次数", "streak");
      case STAGE -> new Localized("进展", "stage");
    };
  }

  public static Localized of(Direction direction) {
    return switch (direction) {
      case UP -> new Localized("上升", "up");
      case DOWN -> new Localized("下降", "down");
      case FLAT -> new Localized("持平", "flat");
      case MIXED -> new Localized("有升有降", "mixed");
    };
  }

  public static Localized of(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> new Localized("确数", "exact");
      case APPROX -> new Localized("约数", "approximate");
      case ESTIMATE -> new Localized("预计", "estimate");
      case AT_LEAST -> new Localized("不少于", "at least");
      case AT_MOST -> new Localized("不多于", "at most");
    };
  }

  public static Localized of(StageClass stage) {
    return switch (stage) {
      case COMPLETED -> new Localized("已完成", "completed");
      case IN_PROGRESS -> new Localized("进行中", "in progress");
      case HONOUR -> new Localized("荣誉", "honour");
      case EVENT -> new Localized("活动", "event");
    };
  }

  public static Localized of(DocumentFormat format) {
    return switch (format) {
      case TEXT -> new Localized("文本", "text");
      case HTML -> new Localized("网页", "web page");
      case DOCX -> new Localized("Word 文档", "Word document");
      case PDF -> new Localized("PDF 文档", "PDF");
    };
  }
}
