package org.yangfan.extract.clause;

import org.yangfan.regex.Pattern;

/**
 * Whether a clause tells what there is, though it does not say 目前 or 已: 我省有…, 集聚了…, 常年稳定在…, 在册…. It
 * does only where no time is told by which it would be due.
 */
public final class Present {
  /** A time by which something is due. */
  private static final Pattern DUE =
      Pattern.compile("(?:20\\d\\d年|[年月日度]?[底末]前|年[内底末]|[月日]底?前|[期届]末|[一二三四五两]年(?:内|时间)|力争|争取|确保)");

  /** What no clause on the present says of its figure. */
  private static final Pattern DEMANDED =
      Pattern.compile(
          "不(?:少于|低于|小于|超过|高于)|以上|至少|达到|控制|[升高增加扩减降缩展]?[至到]\\d|提[升高]|覆盖|实现|每|各(?![类级项种界方])|[应须需]");

  private static final Pattern HAS =
      Pattern.compile(
          "(?:[^，。；\\d]{0,8}(?:[省市区县州盟旗镇乡村]|境内|辖区|域内|流域|沿线|园区))?(?:[共建设驻坐辖还]|共建|拥)?有(?![人序力望效关机线色限害条]|居民|[^，\\d]*[的比较率增降减])[\\p{IsHan}5G、（）()“”\\u0001]{2,24}(?:约|近|超过?|逾|达)?[\\d一二三四五六七八九十百千两].*");

  /** 了 and 着 tell what has come about, and lasts. */
  private static final Pattern COME_ABOUT =
      Pattern.compile(
          "[^，。；\\d]{0,12}?(?:(?:集聚|聚集|汇聚|积累|积淀|涌现|建成|培育|孕育|形成|吸引|引进|诞生|落户|拥有|打造)了|(?:减少|下降|降低|提[升高]|增加|增长|缩短|节[约省])了|(?:分布|散布|居住|生活|栖息|聚居)[着了]).*\\d.*");

  /** So many, and more, of what has nothing to do with networks: 全市渔船5000余艘, 盐田有职工3000多人. */
  private static final Pattern SOME =
      Pattern.compile(
          "(?!.*(?:5G|千兆|数字))(?:(?:全[省市区县州]|境内|辖区|[我本][省市区县])[^，。；\\d]{2,12}|[^，。；\\d]{1,8}有[^，。；\\d]{2,12})\\d+[千万]?[余多].*");

  /** What a land bears, told by about how much: 肉牛存栏四十多万头. */
  private static final Pattern BORNE =
      Pattern.compile(
          "(?!.*(?:5G|智[慧能]|数字))[^，。；\\d]{0,8}(?:[存出]栏量?|年?产量|(?:种植|养殖|栽培|播种|经营|水域|果园|茶园)面积|耕地|林地|草场|盐田)[有达约]?[\\d.百千一二三四五六七八九十]+(?:[余多][十百千万亿]*|[十百千万亿]+[余多])[^\\d]*");

  private static final Pattern LASTING =
      Pattern.compile(".{2,}(?<!率)(?:常年|历年|素来|历来)(?!处于|保持\\p{IsHan}{0,4}率).*");

  /** What lies there. */
  private static final Pattern LIES =
      Pattern.compile(".*(?:岸线|边[境界]线|国境线|海岸|河[段岸]|江[段岸]|干流|流域)(?:总|全)?长.*");

  /** What is kept in a register: 在产煤矿40余座. */
  private static final Pattern REGISTERED =
      Pattern.compile(
          "[^，。；\\d]{0,8}?(?:在[产册校岗营役编](?!线)|在建(?=工地|工程)|登记在册|成员(?=单位)|常住|户籍)的?\\p{IsHan}{1,8}(?:共|约|近|超过?|逾)*\\d(?!G).*");

  /** How much of anything a thing has to do with: 涉及的环节超过20个. */
  private static final Pattern INVOLVES =
      Pattern.compile("[^，。；\\d]*涉及的?[^，。；、\\d]{0,8}(?:超过?|多达|达|约|近|逾|共)*\\d.*");

  /** What is told of a land and its people, which no plan for networks brings about. */
  private static final Pattern OF_THE_LAND =
      Pattern.compile(
          "[^，。；\\d]{0,12}(?:(?:森林|林木|植被|绿化)覆盖率|绿化率|城[镇市]化率|老龄化率|(?:平均|最高)?海拔|年均?降[水雨]量|(?:水域|耕地|国土|辖区|海域|陆域|草原|林地|种植|养殖)(?:总?面积|率)|年?日?均?客流量?|年?过货量|从业人员|人口密度|隐患点|(?:户籍|常住|流动|老年|农村|总)人口)(?:总?数量?)?(?:已|仅|只有|约为?|[达为近逾]|达到|高达|接近|超过?|不足)*(?:\\d(?!G)|[一二三四五六七八九十百千]).*");

  /** So much of what there is in the whole country, or province, is here. */
  private static final Pattern OF_A_WHOLE =
      Pattern.compile(
          "(?!.*(?:5G|数字|算力))[^，。；\\d]{2,16}(?:产[量值能]|面积|储量|销量|出口量|总量|岸线)(?:约|超过?|近)?占(?:到|据|了)?(?:全[国球省市区县州]|世界)[^，。；\\d]{0,8}?[\\d一二三四五六七八九十].*");

  /** How far from one another things lie. */
  private static final Pattern APART =
      Pattern.compile(".*(?:动辄|相[隔距](?!离)|绵延|纵贯|横跨|落差)[^，。；]*[\\d百千].*");

  /** How many have not come to it: 其中七成以上尚未上云. */
  private static final Pattern NOT_YET =
      Pattern.compile("(?:其中|有)?[^，。；\\d]{0,8}[\\d一二三四五六七八九十百千半][^，。；]{0,10}(?:尚未|还未|还没|仍未).*");

  private static final Pattern CONTRAST =
      Pattern.compile("，(?:但|然而|却|不过|仍(?!要|须|需)|尚(?!要|须|需)|其中[^，。；]{0,10}(?:尚未|还未|还没|仍未))");

  /** What is found of it in the last clause of the sentence: …近4万处，巡查任务十分繁重. */
  private static final Pattern ASSESSED =
      Pattern.compile(
          "，[^，。；\\d]{2,24}(?:要紧|重要|旺盛|可观|任务重|压力大|[难强]度大|潜力大|繁重|艰巨|迫切|紧迫|突出|密集|分散|薄弱|巨大|广阔|频繁|多发|不便|困难|不易|不足)(?:[。；]|$)|，是[^，。；]{2,16}(?:主战场|主阵地|大[省市县区户]|短板|难点|痛点)(?:[，。；]|$)");

  private Present() {}

  /**
   * Whether the words from {@code opened} to {@code end} of a clause do, which stand in a sentence
   * that begins at {@code sentence}.
   */
  public static boolean isTold(String string, int sentence, int opened, int end) {
    String words = string.substring(opened, end);
    if (DUE.matcher(string).region(sentence, end).find()) {
      return false;
    }
    if (COME_ABOUT.matcher(words).matches() || LASTING.matcher(words).matches()) {
      return true;
    }
    if (Verbs.isAt(string, opened, end)) {
      return false;
    }
    if (OF_THE_LAND.matcher(words).matches()
        || OF_A_WHOLE.matcher(words).matches()
        || BORNE.matcher(words).matches()
        || APART.matcher(words).matches()
        || NOT_YET.matcher(words).matches()
        || SOME.matcher(string).region(sentence, end).matches()) {
      return true;
    }
    return !DEMANDED.matcher(words).find()
        && (INVOLVES.matcher(words).matches()
            || HAS.matcher(words).matches()
            || LIES.matcher(words).matches()
            || REGISTERED.matcher(words).matches()
            || CONTRAST.matcher(string).region(end, string.length()).lookingAt()
            || ASSESSED.matcher(string).region(end, string.length()).lookingAt());
  }
}
