package org.yangfan.extract.indicator;

import org.yangfan.extract.promise.Purpose;
import org.yangfan.extract.wording.Brackets;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Region;

/**
 * Words without what stands around their noun and makes no other indicator of it: praise, the
 * plan's own place, who is to do it, examples, a purpose.
 */
final class BareNoun {
  private static final Pattern LEADING_PRAISE =
      Pattern.compile(
          "(?:符合条件|具有|具备(?![^，的]{2,14}能力的\\p{IsHan}{0,6}(?:医院|学校|企业|工厂|卫生院|机构|园区|乡镇|村)$)|能够|可(?=[^，的]{0,8}(?:复制|推广|借鉴|示范))|全国|国内|国际|世界|较|在全|在[^，的]{2,8}?叫得响|叫得响|有(?!信号|资质)|特色|竞争力|影响力|典型|优秀)[^，的]{0,14}?的(?=.{2})");

  private static final Pattern LEADING_PLACE =
      Pattern.compile(
          "(?:[省市县](?=\\p{IsHan}{2,8}(?:产业园|科技园|园区|基地|平台))(?![级场域块政民属直内外区县城管郊容辖本])|全(?!国性|国(?:5G|\\p{IsHan}){2,8}(?:重点村|先进|示范|百强))[省市区县国州盟旗镇域岛](?:范围内?)?|省内|市内(?![涝河湖港])|区内(?![涝河湖港])|县内(?![涝河湖港])|省域内|市域内|县域内(?!就[诊医]|住院|城乡|[^，]{0,4}(?:诊|医|转院|影像|心电))|所有|全部|我国|我省|我市|我区|我县|本省|本市|本区|20\\d\\d年?[—~至到-]{1,2}20\\d\\d年(?=.{2})|以上|新的|的|其中|各类(?=.{2})|(?:区域|辖区|城区)内(?![涝河湖港陆海需部])|(?:引导|带动|撬动)(?=社会(?:资本|资金)?(?:投入|投资)$)|后(?=[^勤备厨端台续期方].+率$)|\\d{1,4}[个家座所条处类](?=.{2})|[一二两三四五\\d]年(?:内|间)?(?!级|期|度))");

  /** Who is to do it: 支持龙头企业建设…; the thing is what they build. */
  private static final Pattern LEADING_AGENT =
      Pattern.compile(
          "(?:[^的]{1,24}?(?:企业|行业|单位|园区|高校|院校|院所|机构|学校|医院|各地|运营商|公司|地区(?!新建)|大学|学院|研究院|研究所|集团|产业园|景区|银行)|[^，]{1,24}等(?![待级候离量保]))(?:联合|共同|牵头|自主)?(?:建设|打造|建成|培育|创建|部署|建立|搭建|组建|布设|新建|共建(?!共享)|联建|提供|改造(?=[^项工]))(?=.{2})|(?:引导|带动|吸引)(?:社会|民间|各类|企业)?(?:资本|资金)(?:投入|投资)(?=.{2})|[^，、的\\d]{2,8}(?:、[^，、的\\d]{2,8}){1,5}(?:建设|打造|建成|创建)(?=5G.{2})|召开(?=.{2})|[^，的\\d]{0,10}争取(?=[^，]{0,8}(?:资金|债券|贷款|额度|授信|补助))");

  /** Some of those that are counted, by name: 甲、乙、丙等产业…. */
  private static final Pattern LEADING_EXAMPLES =
      Pattern.compile(
          "(?:[^，、等]{2,8}(?:[和与及][^，、的等]{2,8})?(?<![中高初同对平均])|(?:[^，等]{1,12}(?:、(?:[^，等]|(?<=、[中高初])等){1,12}){1,6}(?<!、[中高初])))(?<!级[甲乙丙])等(?![待级候离量保]|设施|设备)(?:产业(?!链|园|基地|集群)|行业|领域|区域|地区|场所|地)?的?(?=.{3}|标准)"
              + "|[^，等]{1,12}(?:、[^，等]{1,12}){1,6}[两二三四五六七八九十\\d]{1,2}[处个座家所条类项](?=.{2})");

  /** What makes another place's name of the region's: 海州高新区. */
  private static final Pattern OWN_NAME =
      Pattern.compile("(?:高新|经开|新|开发|保税|综保|自贸|港|矿)区|产业园|机场|港(?![口])|湾");

  /** When, and of what whole region, within a name: 重点镇到2022年底新建…, 占全市急救车辆比例. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?<=.)(?:[到至在]20\\d\\d年(?:\\d{1,2}月)?[底末]前?|20\\d\\d年(?:\\d{1,2}月)?[底末]?前)(?=.)|(?<=占)全[省市区县州盟旗](?=.{2})");

  /** The last of 3个示范园区、5个行业平台、N个典型场景 promises no number. */
  private static final Pattern OPEN_NUMBER = Pattern.compile("[、和及][NnX][个项张条家].*$");

  private BareNoun() {}

  /**
   * The noun in {@code words}, empty where they name nothing.
   *
   * @param region whose plan it is, or null
   */
  static String of(String words, Region region) {
    String noun = WITHIN.matcher(PlainWords.plus(words)).replaceAll("");
    String before;
    do {
      before = noun;
      noun = without(LEADING_PRAISE, noun);
      noun = without(LEADING_PLACE, noun);
      noun = without(LEADING_AGENT, noun);
      noun = without(LEADING_EXAMPLES, noun);
      noun = Purpose.without(noun);
      noun = withoutRegion(noun, region);
    } while (!noun.equals(before));
    return OPEN_NUMBER.matcher(noun).replaceAll("").replace(String.valueOf(Brackets.MASK), "");
  }

  private static String without(Pattern leading, String noun) {
    Matcher matcher = leading.matcher(noun);
    return matcher.lookingAt() ? noun.substring(matcher.end()) : noun;
  }

  private static String withoutRegion(String noun, Region region) {
    if (region == null) {
      return noun;
    }
    if (noun.startsWith(region.name()) && !noun.startsWith("性", region.name().length())) {
      return noun.substring(region.name().length());
    }
    return region.shortNames().stream()
        .filter(name -> noun.startsWith(name) && noun.length() > name.length() + 1)
        .filter(name -> noun.charAt(name.length()) != '性')
        .filter(name -> !OWN_NAME.matcher(noun).region(name.length(), noun.length()).lookingAt())
        .findFirst()
        .map(name -> noun.substring(name.length()))
        .orElse(noun);
  }
}
