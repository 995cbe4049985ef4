package org.yangfan.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same in both languages of a page that has both.
 *
 * @param code the word that facts files and findings have for it; empty for none
 */
public record Words(String zh, String en, String code) {
  private static final String DOT = " · ";

  /** Words of a document, which are not translated. */
  public static Words same(String words) {
    return new Words(words, words, "");
  }

  /** What {@code code} of the closed lists means: lead, capability … */
  public static Words of(String code) {
    return new Words(Phrases.of(Lang.ZH).word(code), Phrases.of(Lang.EN).word(code), code);
  }

  /** What the page calls something: the phrase {@code word.fact.NAME}. */
  public static Words fact(String name) {
    Words words = of("fact." + name);
    return new Words(words.zh, words.en, "");
  }

  /** All of {@code words}, parted by dots; what is said twice, once. */
  public static Words joined(List<Words> words) {
    return new Words(joined(words, Words::zh), joined(words, Words::en), "");
  }

  private static String joined(List<Words> words, Function<Words, String> form) {
    return words.stream()
        .map(form)
        .flatMap(each -> Stream.of(each.split(DOT)))
        .filter(each -> !each.isEmpty())
        .distinct()
        .collect(Collectors.joining(DOT));
  }

  /** These, and after them words of a document. */
  public Words with(String words) {
    return new Words(zh + " " + words, en + " " + words, "");
  }

  /** The form of a page in {@code lang}. */
  public String in(Lang lang) {
    return lang == Lang.ZH ? zh : en;
  }

  /** Whether there is one form for both. */
  public boolean isSame() {
    return zh.equals(en);
  }
}
