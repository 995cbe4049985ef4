package org.yangfan.extract.target;

import org.yangfan.regex.Pattern;

/**
 * Money that is given, and the limits that follow it in the same sentence: 最高不超过300万元. Money that
 * the plan's own government sets aside, yearly or in all, is a promise like any other: 每年安排专项资金不少于…
 */
final class Subsidies {
  private static final Pattern GIVEN =
      Pattern.compile(
          "补助|补贴|奖励|资助|奖补|给予|予以|扶持资金|专项资金|单[个家户项笔](?:项目|企业|单位|机构|站点)?[^，]*元|按[^，]{0,16}?[\\d一二三四五六七八九十]%?(?:的比例)?(?:予以|给|支持|补|奖)");
  private static final Pattern LIMIT = Pattern.compile("[^，]{0,12}?(?:最高|最多|上限|不超过)[^，]*元");

  private static final Pattern SET_ASIDE =
      Pattern.compile(
          "(?:安排|设立|统筹|列支|投入|筹集|拨付|整合)[^，]{0,20}(?:专项|引导|扶持|财政)?(?:资金|基金)|其中[^，]{0,8}(?:补助|奖补|扶持)资金(?=[约超不达\\d])|(?:专项|引导|扶持)(?:资金|基金)[^，]{0,4}(?:规模|安排|投入|总额|每年|不少于|不低于|超过|达到)");

  private static final Pattern MONEY = Pattern.compile("元|%|百分之|‰|倍");

  private static final Pattern TO_EACH = Pattern.compile("给予|(?:奖励|补助|补贴|资助|奖补)(?!资金|专项)|单个|每个|每家");

  /** What is given to each of them, where the clause before says only that it is: 补贴，每座不超过…. */
  private static final Pattern TO_ONE =
      Pattern.compile("(?:每|单)[座家个户项台根亩辆套名站][^，]{0,12}?(?:最高|最多|上限|不超过|给|补|奖|\\d)[^，]*元.*");

  private static final Pattern AID = Pattern.compile("补助|补贴|奖励|资助|奖补|扶持资金");

  private boolean open;

  /** Whether the clause before speaks of money that is given, and does not say how much. */
  private boolean spoken;

  /** Goes on to a sentence. */
  void openSentence() {
    open = false;
    spoken = false;
  }

  /** Whether {@code clause}, the next of the sentence, tells of money that is given. */
  boolean areIn(String clause) {
    boolean promised = SET_ASIDE.matcher(clause).find() && !TO_EACH.matcher(clause).find();
    boolean given = GIVEN.matcher(clause).find() && MONEY.matcher(clause).find();
    boolean toOne = spoken && TO_ONE.matcher(clause).matches();
    open = given && !promised || toOne || open && LIMIT.matcher(clause).lookingAt();
    spoken = AID.matcher(clause).find();
    return open;
  }
}
