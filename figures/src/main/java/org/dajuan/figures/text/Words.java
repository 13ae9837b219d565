package org.dajuan.figures.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dajuan.catalog.Localized;

/** The texts of this module by key, with their gaps filled. */
final class Words {

  private static final String BUNDLE = "org.dajuan.figures.text.words";

  private static final ResourceBundle ZH = bundle(Locale.ROOT);
  private static final ResourceBundle EN = bundle(Locale.ENGLISH);

  private Words() {}

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static String in(Locale locale, String key, Object... gaps) {
    ResourceBundle words = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : ZH;
    return new MessageFormat(words.getString(key), Locale.ROOT).format(gaps);
  }

  /** Both languages; gaps that are localized are filled in each. */
  static Localized both(String key, Object... gaps) {
    Object[] zh = new Object[gaps.length];
    Object[] en = new Object[gaps.length];
    for (int i = 0; i < gaps.length; i++) {
      zh[i] = gaps[i] instanceof Localized text ? text.zh() : gaps[i];
      en[i] = gaps[i] instanceof Localized text ? text.en() : gaps[i];
    }
    return new Localized(in(Locale.CHINESE, key, zh), in(Locale.ENGLISH, key, en));
  }
}
