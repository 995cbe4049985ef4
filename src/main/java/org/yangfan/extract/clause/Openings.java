package org.yangfan.extract.clause;

import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * What stands around the verb of a promise and counts nothing: adverbs, the number of an item, who
 * or what it is for.
 */
public final class Openings {
  /** What may stand between a verb and its number. */
  public static final String ADVERBS =
      "力争|争取|确保|全部(?=\\d)|累计|总计|共计|合计|全省|全市|全区|全县|全国(?!性|(?:5G|\\p{IsHan}){2,8}(?:重点村|先进|示范|百强))|全州|全盟|全旗|全镇|全域|全岛|省内|(?:市内|区内|县内)(?![涝河湖陆海部])|市区|辖区|我省|我市|我区|我县|本市|本省|本区"
          + "|各类|各级|新的|了|出(?![口租海行入动车境厂版生院发色库港关诊警勤货险苗栏水土])|好|不少(?!于)|总共|每年|再(?![生制就造])|共(?![享建同址用性识振])|至(?!少)|全年|[当今]年(?:[底末](?:之?前)?|内)?|年度(?!重|项目|计划|任务|目标)|年均(?![增提下降复])|预计|计划(?!单列)";

  private static final Pattern GAP =
      Pattern.compile("(?:" + ADVERBS + "|省级|市级|国家级|县级|城区|主城区|中心城区)*+");

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:"
              + ADVERBS
              + "|(?:[一二三四五六七八九十]{1,3}、)?(?:发展|工作|总体|主要|行动|具体)目标[：:]?|其中|(?:用|经过|通过)?[一二三四五两\\d]年(?:(?:时间|左右时间)?[内间里]|(?:左右)?(?:的)?(?:时间|努力)|(?=累计|共|新|(?:滚动|分批|分期|分步|连续)(?:实施|建设|推进|新建|改造|培育)|"
              + Verbs.ANY
              + "))，?|即(?=[\\d一二三四五六七八九十])|\u0001|(?:支持|鼓励|引导|组织|推进)(?=每|各)|首批|原则上|(?:近期|中期|远期)(?!目标)|指导|推动(?!(?:不少于|不低于|至少|超过|约|近)?\\d)|使(?!用)|让(?=约?[\\d一二两三四五六七八九十百])|自[^，]{2,12}起|预计|(?:年终|岁末|年中)(?!奖)|(?:汛期|汛期来临|主汛期|雨季|冬季|供暖季|采暖季|旺季|秋季开学|开学|春节|国庆|春耕|开渔|休渔期结束)之?前，?|(?:今|本|当)?年(?:[底末]前|内(?!网))|并且|并|且|同时|[到届]时|(?:明确)?提出(?=[到至]20\\d\\d年)|地区(?=5G)|总体|基本|力求|拟(?="
              + Verbs.ANY
              + ")|[在于拟](?=20\\d\\d年(?!.{0,12}基础上))|平均(?=每(?![百千万]?[万人户]|平方))|(?:优先|率先|重点)(?=在)|(?:(?:主导|牵头)[或和、及]?(?:参与)?|参与)(?=制定|制修订|修订|编制|起草)|(?:重点|优势|特色|传统)(?:行业|领域|产业|园区|区域)(?="
              + Verbs.ANY
              + "))");

  /** How something is done, before its verb. */
  private static final Pattern MANNER =
      Pattern.compile(
          "稳步|积极|加快|逐步|重点(?!帮扶县)|滚动|先行|率先|先期|分期|分类|有序|配套|免费|统一|优先|分批|同步|集中|联合|全面|大力|持续|自主|独立|鼓励|着力|共同|携手");

  /** The number of an item, which may run into 5G, and a title that its text runs into. */
  private static final Pattern ITEM_NUMBER =
      Pattern.compile(
          "(?:第(?:[一二三四五六七八九十]{1,3}条(?=[\u0001【])|\\d{1,3}条)|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}(?:[、）)]|\\.(?=\\D|5G(?!Hz)))|[①-⑳]|[-•●■◆▪·>](?!\\d(?!G)))(?:5G\\+\\p{IsHan}{2,8}?(?=打造|建设|建成|推动|推进|推广|培育|实施|开展|部署|支持|加快|围绕|聚焦|依托))?");

  private static final Pattern PART = Pattern.compile("其中|[^，。\\d]{0,4}其中");

  /** Openings that tell where, for whom or with what: no thing is counted by what follows. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:围绕|面向|为(?!主)|联合(?![体国实研攻创会])|聚焦|依托|按照|根据|针对|结合|(?:利用|通过)(?![^，。；]{2,16}的[^，。；的]{0,12}(?:占比|比例|比重))|发挥|基于|对(?![象口接外])|以(?!太)|将|把|从(?![业事])|由|与|和(?=[^，。；]{0,30}(?:合作|联合|共同|共建|对接|签|一[道起]|携手|协同))|覆盖(?![率面])|涉及|包括|涵盖|选[择取定]|推进(?!会)|深化|加强)");

  private Openings() {}

  /** Whether nothing but adverbs, or nothing at all, stands between the two indices. */
  public static boolean isGap(String string, int start, int end) {
    return GAP.matcher(string).region(start, end).matches();
  }

  /** Index after the number of an item that stands at {@code start}, at the head of a sentence. */
  public static int afterItemNumber(String string, int start, int end) {
    Matcher number = ITEM_NUMBER.matcher(string).region(start, end);
    boolean head = start == 0 || "。；;".indexOf(string.charAt(start - 1)) >= 0;
    return head && number.lookingAt() ? number.end() : start;
  }

  /** Whether a clause tells of a part of what was promised before it: 其中. */
  public static boolean opensPart(String string, int start, int end) {
    return PART.matcher(string).region(start, end).lookingAt();
  }

  /** Whether the words at {@code start} only tell where, for whom or with what. */
  public static boolean isAside(String string, int start, int end) {
    return ASIDE.matcher(string).region(start, end).lookingAt();
  }

  /** Index after the adverbs and openings that stand at {@code start}. */
  public static int afterOpenings(String string, int start, int end) {
    int i = start;
    Matcher opening = OPENING.matcher(string);
    while (opening.region(i, end).lookingAt()) {
      i = opening.end();
    }
    Matcher manner = MANNER.matcher(string).region(i, end);
    boolean found = manner.lookingAt();
    boolean leads = found && string.startsWith("在", manner.end());
    return leads || found && Verbs.isAt(string, manner.end(), end)
        ? afterOpenings(string, manner.end(), end)
        : i;
  }
}
