package org.dajuan.cli.content;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.word.Localized;

/**
 * The names that packs give to indicators, registers, streams and places, and whether a word of the
 * code is one of them.
 *
 * <p>A name that is unmistakable, such as {@code lane_villages} or the title of a register, counts
 * wherever it occurs in a literal or as an identifier in either spelling. An id that is also a
 * common word, such as {@code safety}, and the name of a place in two characters count only as a
 * whole literal: then the code asks for just this. A Chinese title of less than five characters
 * (荣誉, 教育) is an ordinary word and does not count.
 */
final class ContentNames {

  private static final int UNMISTAKABLE_CHINESE = 5;
  private static final Pattern WORD =
      Pattern.compile("[a-z][a-z0-9]*(?:[_-][a-z0-9]+)+|[0-9]{6,12}");
  private static final Pattern CHINESE_KIND = Pattern.compile("[省市县区镇乡村]$|街道$|社区$");

  private final Set<String> compound = new HashSet<>();
  private final Set<String> camel = new HashSet<>();
  private final Set<String> whole = new HashSet<>();
  private final Set<String> inside = new TreeSet<>();

  void add(Catalog catalog) {
    catalog.indicators().values().forEach(each -> add(each.id(), each.title()));
    catalog.registers().values().forEach(each -> add(each.id(), each.title()));
    catalog.streams().values().forEach(each -> add(each.id(), each.title()));
    for (Region region : catalog.regions().list()) {
      compound.add(region.code());
      place(region.name(), 3);
      if (catalog.regions().childrenOf(region.code()).isEmpty()) {
        continue;
      }
      // A county is also called without its kind; a village hardly ever.
      String stem = CHINESE_KIND.matcher(region.name()).replaceFirst("");
      place(stem, 2);
    }
  }

  private void add(String id, Localized title) {
    String plain = id.replace('-', '_');
    if (plain.contains("_")) {
      compound.add(id);
      camel.add(camelCase(plain));
    } else {
      whole.add(id);
    }
    if (isChinese(title.zh()) && title.zh().length() >= UNMISTAKABLE_CHINESE) {
      inside.add(title.zh());
    }
  }

  /** The name of a place; English ones may be common words. */
  private void place(String name, int unmistakableFrom) {
    if (isChinese(name) && name.length() >= unmistakableFrom) {
      inside.add(name);
    } else {
      whole.add(name);
    }
  }

  private static boolean isChinese(String text) {
    return text.codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
  }

  private static String camelCase(String id) {
    Matcher matcher = Pattern.compile("_([a-z0-9])").matcher(id);
    return matcher.replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
  }

  /** The name that a word of the code is or contains. */
  Optional<String> find(JavaWords.Word word) {
    String text = word.text();
    if (!word.literal()) {
      return camel.contains(text) || compound.contains(text.toLowerCase(Locale.ROOT))
          ? Optional.of(text)
          : Optional.empty();
    }
    if (whole.contains(text)) {
      return Optional.of(text);
    }
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      if (compound.contains(words.group())) {
        return Optional.of(words.group());
      }
    }
    return isChinese(text) ? inside.stream().filter(text::contains).findFirst() : Optional.empty();
  }

  boolean isEmpty() {
    return compound.isEmpty();
  }
}
