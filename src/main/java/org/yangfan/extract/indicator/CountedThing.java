package org.yangfan.extract.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yangfan.extract.promise.AreaBefore;
import org.yangfan.extract.promise.Purpose;
import org.yangfan.extract.promise.Quantity;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.extract.wording.Brackets;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Indicator;
import org.yangfan.vocabulary.Indicators;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.RegionKind;

/**
 * Gives the words that a figure counts the name of an indicator: the vocabulary's, or else one that
 * they propose themselves.
 */
public final class CountedThing {
  /** A name, empty where the words name nothing, and whether it is the vocabulary's. */
  public record Name(String name, boolean known) {}

  private static final Pattern LEADING_PRAISE =
      Pattern.compile(
          "(?:符合条件|具有|具备|能够|可(?=[^，的]{0,8}(?:复制|推广|借鉴|示范))|全国|国内|国际|世界|较|在全|有|特色|竞争力|影响力|典型|优秀)[^，的]{0,14}?的(?=.{2})");

  private static final Pattern LEADING_PLACE =
      Pattern.compile(
          "(?:[省市县](?=\\p{IsHan}{2,8}(?:产业园|科技园|园区|基地|平台))(?![级场域块政民属直内外区县城管郊容辖本])|全(?!国性|国(?:5G|\\p{IsHan}){2,8}(?:重点村|先进|示范|百强))[省市区县国州盟旗镇域](?:范围内?)?|省内|市内|区内|县内|省域内|市域内|县域内(?!就诊|城乡)|所有|全部|我国|我省|我市|我区|我县|本省|本市|本区|20\\d\\d年?[—~至到-]{1,2}20\\d\\d年(?=.{2})|以上|新的|的|其中|各类(?=.{2})|(?:区域|辖区|城区)内|引导(?=社会资本投入$)|后(?=[^勤备厨端台续期方].+率$)|\\d{1,4}[个家座所条处类](?=.{2})|[一二两三四五\\d]年(?:内|间)?(?!级|期|度))");

  /** Who is to do it: 支持龙头企业建设…; the thing is what they build. */
  private static final Pattern LEADING_AGENT =
      Pattern.compile(
          "(?:[^的]{1,24}?(?:企业|行业|单位|园区|高校|院校|院所|机构|学校|医院|各地|运营商|公司|地区(?!新建)|大学|学院|研究院|研究所|集团|产业园|景区)|[^，]{1,24}等(?![待级候离量保]))(?:联合|共同|牵头|自主)?(?:建设|打造|建成|培育|创建|部署|建立|搭建|组建|布设|新建|共建|联建|改造(?=[^项工]))(?=.{2})|(?:引导|带动|吸引)(?:社会|民间|各类|企业)?(?:资本|资金)(?:投入|投资)(?=.{2})|[^，、的\\d]{2,8}(?:、[^，、的\\d]{2,8}){1,5}(?:建设|打造|建成|创建)(?=5G.{2})|召开(?=.{2})");

  /** Some of those that are counted, by name: 甲、乙、丙等产业…. */
  private static final Pattern LEADING_EXAMPLES =
      Pattern.compile(
          "(?:[^，、等]{2,8}(?<![中高初同对平均])|[^，等]{1,12}(?:、[^，等]{1,12}){1,6})(?<!级[甲乙丙])等(?![待级候离量保])(?:产业(?!链|园|基地|集群)|行业|领域|区域|地区|场所|地)?的?(?=.{3}|标准)"
              + "|[^，等]{1,12}(?:、[^，等]{1,12}){1,6}[两二三四五六七八九十\\d]{1,2}[处个座家所条类项](?=.{2})");

  /**
   * A town or zone, as the plan's own where its region is unknown: it does not narrow what the
   * vocabulary names.
   */
  private static final Pattern LEADING_TOWN =
      Pattern.compile(
          "^(?:园区|\\p{IsHan}{1,6}(?:[省市盟]|(?<!贫)县|(?<![新发片地园殖业矿厂校院景库牧护灌社小心民商务范试])区|(?<!地)州))(?!新建|新增)");

  /** What makes another place's name of the region's: 海州高新区. */
  private static final Pattern OWN_NAME =
      Pattern.compile("(?:高新|经开|新|开发|保税|综保|自贸|港|矿)区|产业园|机场|港(?![口])|湾");

  /** A city that the plan's region, which is known, only holds: 武汉市中心城区. */
  private static final Pattern OTHER_TOWN = Pattern.compile("\\p{IsHan}{2,4}[市州盟](?![级域区内场])");

  /** When, and of what whole region, within a name: 重点镇到2022年底新建…, 占全市急救车辆比例. */
  private static final Pattern WITHIN =
      Pattern.compile("(?<=.)[到至在]20\\d\\d年(?:\\d{1,2}月)?[底末]前?(?=.)|(?<=占)全[省市区县州盟旗](?=.{2})");

  private static final Pattern TRAILING_WORK =
      Pattern.compile(
          "(?<=.{2})(?:的?(?:建设|研制|创建|打造|培育|制定|试点建设|落地|部署|安装|投运|投用|投产|入驻|投入(?:运行|使用|运营)|新增|(?<=改造|建设|升级|整治|部署|覆盖)任务|立项|等|(?<=企|企业|商户)上云|(?:进行|予以|开展(?!率)).{0,12}|完成(?!率|比例).{0,8}|与.{1,12}(?:对接|合作|对接合作)))+$");

  /** What a share of things comes to belongs to its name: 规上企业（实现）上云. */
  private static final Pattern REACHED = Pattern.compile("(?<=.{2})(?:实现)?(?<what>上云|上平台|联网)$");

  private static final Pattern KEPT = Pattern.compile("(?<=.{2})(?:实现|保持)(?=.+率$)|保持$");

  /** 企业开展5G改造 is 企业5G改造. */
  private static final Pattern WORK_DONE = Pattern.compile("(?<=.{2})(?:开展|实施|进行)(?=[^的]{1,8}改造$)");

  private static final Pattern COMES_TO = Pattern.compile("(?<=.{2})(?:开展|实施).{2,}");

  private static final Pattern CHANGE = Pattern.compile("压[缩减降]$");

  private static final Pattern NUMBER_OF =
      Pattern.compile("(?<=.{2})(?:数量|总数|个数|(?<=基站|终端|用户|站点|场景|项目)总量)$");

  /** Measures that count no things one by one. */
  private static final Pattern MEASURES_AN_AMOUNT =
      Pattern.compile("(?:元|元/.+|点|番|千瓦时|千瓦|兆瓦|吨|小时|分钟|秒|亩|公顷|平方米|公里)$");

  /** The last of 3个示范园区、5个行业平台、N个典型场景 promises no number. */
  private static final Pattern OPEN_NUMBER = Pattern.compile("[、和及][NnX][个项张条家].*$");

  /** What has a rate, where a share of things comes to it: 行政村实现千兆光纤覆盖. */
  private static final Pattern OF_A_RATE = Pattern.compile("(?:增长|覆盖|普及|渗透|通达)$");

  /** 个/万人. */
  private static final Pattern DENSITY = Pattern.compile("(?<!元)/(?<each>.+)");

  /** Verbs without which it is not clear what is counted: 培训…人. */
  private static final Set<String> MEANT = Set.of();

  private static final int LONGEST_QUOTE = 24;

  private final Indicators indicators;

  public CountedThing(Indicators indicators) {
    this.indicators = indicators;
  }

  /**
   * The name of the indicator that {@code words} with {@code measure} mean.
   *
   * @param verb what is done to the things, as 新建; "" where it says nothing of them
   */
  public Name name(String words, String verb, String measure, Region region) {
    String noun = clean(words, region);
    if (noun.isEmpty()) {
      return new Name("", false);
    }
    Matcher density = DENSITY.matcher(measure);
    if (density.find() && noun.indexOf('每') < 0) {
      noun = "每" + density.group("each") + noun;
    }
    boolean meant = MEANT.contains(verb) || Quantity.isIn(noun, measure);
    String proposed = proposed((meant ? verb : "") + noun, measure);
    boolean narrowed =
        region != null
            && region.kind() != RegionKind.COUNTRY
            && OTHER_TOWN.matcher(noun).lookingAt();
    String ofNoTown =
        narrowed || AreaBefore.isArea(noun) ? noun : LEADING_TOWN.matcher(noun).replaceFirst("");
    for (String form : List.of(verb + noun, verb + ofNoTown, proposed, noun)) {
      Optional<Indicator> known =
          indicators.named(form).filter(indicator -> indicator.isMeasuredIn(measure));
      if (known.isPresent()) {
        return new Name(known.get().name(), true);
      }
    }
    return new Name(proposed, false);
  }

  /** What to do about a name that is not in the vocabulary. */
  public static String advice(String name) {
    return "no indicator is called “%s”: add it, or this name as another form of one, to data/vocabulary/indicators.ttl"
        .formatted(name.length() > LONGEST_QUOTE ? name.substring(0, LONGEST_QUOTE) + "…" : name);
  }

  private static String clean(String words, Region region) {
    String noun = WITHIN.matcher(PlainWords.plus(words)).replaceAll("");
    String before;
    do {
      before = noun;
      noun = without(LEADING_PRAISE, noun);
      noun = without(LEADING_PLACE, noun);
      noun = without(LEADING_AGENT, noun);
      noun = without(LEADING_EXAMPLES, noun);
      noun = Purpose.withoutLeading(noun);
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
    if (noun.startsWith(region.name())) {
      return noun.substring(region.name().length());
    }
    return region.shortNames().stream()
        .filter(name -> noun.startsWith(name) && noun.length() > name.length() + 1)
        .filter(name -> !OWN_NAME.matcher(noun).region(name.length(), noun.length()).lookingAt())
        .findFirst()
        .map(name -> noun.substring(name.length()))
        .orElse(noun);
  }

  private static String proposed(String noun, String measure) {
    String name = WORK_DONE.matcher(PlainWords.unquoted(noun)).replaceAll("");
    boolean share = measure.equals("%") || measure.equals(Figure.FRACTION);
    boolean reached = share && (REACHED.matcher(name).find() || COMES_TO.matcher(name).find());
    name = reached ? name : withoutWork(name);
    name = measure.equals(Figure.FRACTION) ? changed(name) : name;
    name = share ? REACHED.matcher(name).replaceAll("${what}") : name;
    name = NUMBER_OF.matcher(name).replaceAll("数");
    name = name.replace("的", "");
    name = share && OF_A_RATE.matcher(name).find() ? name + "率" : name;
    name = KEPT.matcher(name).replaceAll("");
    if (Quantity.isIn(name, measure)) {
      return name;
    }
    if (share) {
      return name + "比例";
    }
    return MEASURES_AN_AMOUNT.matcher(measure).find() ? name : name + "数";
  }

  /** 时延压缩 by a third is of the 时延. */
  private static String changed(String name) {
    String bare = CHANGE.matcher(name).replaceAll("");
    return Quantity.isIn(bare, "") ? bare : name;
  }

  private static String withoutWork(String name) {
    return TRAILING_WORK.matcher(name).replaceAll("");
  }
}
