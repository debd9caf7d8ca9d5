package org.qiantou.model;

import com.google.common.collect.ImmutableList;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A text for people, to be had in Chinese or English.
 *
 * @param bundle the name of the resource bundle, such as {@code org.qiantou.engine.doctrine}
 * @param key the key in the bundle
 * @param args what goes into the text: strings, numbers, dates or further messages
 */
public record Message(String bundle, String key, List<Object> args) {

  public Message {
    args = ImmutableList.copyOf(args);
  }

  /** Makes a message. */
  public static Message of(String bundle, String key, Object... args) {
    return new Message(bundle, key, List.of(args));
  }

  /**
   * Returns the text in a language; any but English gives Chinese.
   *
   * @throws MissingResourceException if the bundle lacks the key, which is a fault of ours
   */
  public String in(Locale locale) {
    Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
    ResourceBundle texts =
        ResourceBundle.getBundle(
            bundle,
            language,
            Message.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Object[] shown = args.stream().map(arg -> show(arg, locale)).toArray();
    return new MessageFormat(texts.getString(key), Locale.ROOT).format(shown);
  }

  private static String show(Object arg, Locale locale) {
    if (arg instanceof Message message) {
      return message.in(locale);
    }
    if (arg instanceof List<?> list) {
      String separator = locale.getLanguage().equals("en") ? ", " : "、";
      return String.join(separator, list.stream().map(each -> show(each, locale)).toList());
    }
    return arg.toString();
  }
}
