package org.yangfan.vocabulary;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** What words by themselves say: whether they end as a body does, or mean a class of bodies. */
final class BodyWords {
  private static final Pattern CLASS =
      Pattern.compile("(各|有关|相关|其他|其它|全体|所有|省直|市直|区直|县直|直属).*|.*各.*");

  /** 市县人民政府: several kinds of divisions, and no name. */
  private static final Pattern BARE_DIVISIONS =
      Pattern.compile("[省市州盟县区旗乡镇、（）()〔〕\\[\\]及和与]{2,}(人民政府|政府|管委会)");

  private final BodyIndex index;

  BodyWords(BodyIndex index) {
    this.index = index;
  }

  /** The longest ending of {@code words}. */
  Optional<BodyEnding> ending(String words) {
    return index.endings().stream()
        .filter(ending -> ending.term().forms().anyMatch(words::endsWith))
        .max(Comparator.comparingInt(ending -> length(ending, words)));
  }

  private static int length(BodyEnding ending, String words) {
    return ending.term().forms().filter(words::endsWith).mapToInt(String::length).max().orElse(0);
  }

  boolean collective(String words) {
    return CLASS.matcher(words).matches()
        || divisionsOnly(words)
        || ending(words).filter(BodyEnding::collective).isPresent();
  }

  boolean divisionsOnly(String words) {
    return BARE_DIVISIONS.matcher(words).matches();
  }

  /**
   * {@code rest} with the short form of an ending that takes no stem in full: 政府 → 人民政府.
   *
   * @param mention the whole mention, for endings whose pattern says how the name is made
   */
  String completed(String rest, String mention) {
    Optional<BodyEnding> ending = ending(mention).filter(e -> !e.takesStem());
    if (ending.isEmpty()) {
      return rest;
    }
    BodyTerm term = ending.get().term();
    int length = length(ending.get(), mention);
    return term.pattern() == null
        ? cut(rest, length) + term.name()
        : term.pattern().replace("{stem}", cut(mention, length).replaceFirst("^中华人民共和国", ""));
  }

  private static String cut(String words, int length) {
    return words.substring(0, Math.max(0, words.length() - length));
  }
}
