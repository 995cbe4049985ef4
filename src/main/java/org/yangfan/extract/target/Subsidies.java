package org.yangfan.extract.target;

import java.util.regex.Pattern;

/** Money that is given, and the limits that follow it in the same sentence: 最高不超过300万元. */
final class Subsidies {
  private static final Pattern GIVEN = Pattern.compile("补助|补贴|奖励|资助|奖补|给予|扶持资金|专项资金");
  private static final Pattern LIMIT = Pattern.compile("[^，]{0,12}?(?:最高|最多|上限|不超过)[^，]*元");

  private boolean open;

  /** Goes on to a sentence. */
  void openSentence() {
    open = false;
  }

  /** Whether {@code clause}, the next of the sentence, tells of money that is given. */
  boolean areIn(String clause) {
    open = GIVEN.matcher(clause).find() || open && LIMIT.matcher(clause).lookingAt();
    return open;
  }
}
