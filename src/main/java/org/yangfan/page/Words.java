package org.yangfan.page;

/**
 * The same in both languages of a page that has both.
 *
 * @param code the word that facts files and findings have for it; empty for none
 */
public record Words(String zh, String en, String code) {

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

  /** Whether there is one form for both. */
  public boolean isSame() {
    return zh.equals(en);
  }
}
