package org.yangfan.extract.target;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.extract.clause.Verbs;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Where a phrase ends that says for each of what: 每座灯塔, 各县区. It is 每 or 各 and a noun, and ends
 * before a verb that promises, before what bounds the figure, or else with the first noun that
 * names a place, a body or a work, of which there may be several.
 */
final class EachPhrase {
  /** What opens such a phrase; 每万人 and the like belong to the indicator. */
  static final String OPENING = "(?:每(?![\\d一百千]?[万人年千百]|平方|公里|亩|新增|户均)|各(?![类级项种界方自样]|新[型的]))";

  /** Names of what there are several of, not where they begin a longer word. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:(?<=各)地(?![级区方市州])|省份|流域|灌区|场馆|街道|社区|行业|领域|产业|赛道|基地|驻地|产地|所在地|遗产地|口岸|港口|码头|路口|企业|公司|(?:协|学|商)会|单位|机构|集团|银行|支行|合作社|大户|农户|商户|家庭|客户|小学|中学|大学|河流|湖泊|列车|部门|组织|团队|联盟|共同体|(?:服务|供应|运营)商"
              + "|(?:卫生|便民|党群)?服务中心|中心|平台|项目|工程|站点|车间|车辆|工地|机房|产线|(?:人民|中心)?医院|卫生[院室]|中心校|[起吊]重机|拖拉机|收割机|机床|机器人|教室"
              + "|省(?![级域内直际道])|市(?![级场民域值政])|县城|县(?![级域内属城])|区(?![域块位间内])|乡(?![村级])|镇(?![级域])|村(?![级民播委落务])|[州盟旗](?!级)|校(?![园企内外舍])|院(?![士内线])|园(?![区网内])|厂(?!房)|店(?!铺)|馆(?!藏)"
              + "|港(?![口区航])|(?<=.[^每])(?<!场)所(?!属)|矿(?![山区用产业]|井(?!下))|山(?![区村东西茶])|场(?![景所地馆站次均])|库(?![区存容])|站(?![点址台])|塔|(?<!矿)井(?!下)|矿井(?!下)|桥梁?|街(?![道区])|隧道|(?<!铁|公|道|网|电|线)路(?![灯侧口网面段由])|[公铁道]路(?!沿线)"
              + "|线路|(?<!一|在|上|沿)线(?![路上下网索])|楼(?!宇)|楼宇|(?<=.[^每])室(?![内外])|群(?![众体岛])|链(?![主路上])|仓(?![储库])|车(?![间辆联载站路主型道位])|船(?![舶员厂队])|(?<=.[^每])户(?![均用外数]))\u0001*+");

  private static final String DAY = "[在于到至]?20\\d\\d年(?:\\d{1,2}月)?[底末]?前?";

  /** What may stand between whoever does it and the verb. */
  private static final String ADVERB =
      "(?:"
          + DAY
          + "|均|都|要|应当?|须|需|各自?(?!县|市|区|乡|镇|类|项)|分别|至少|不少于|力争|平均|原则上|每[年季月]度?|每周|每半年|年[内底]|年均?|累计|计划|[一二两三四五]年内?(?:累计)?|新(?!建|增)|再|牵头|主导|联合|联动|辐射|可供?)*";

  /** A verb, where no rate or amount of what it does is meant: 覆盖率. */
  private static final String VERB =
      "(?:(?:"
          + Verbs.ANY
          + "|服务(?!中心|机构|站|点|商|平台|区|业|企业)|(?<=累计)服务(?=企业)|配套(?!\\p{IsHan}{0,2}(?:企业|产业|资金|设施|项目|工程|服务))|拥有|享有|有(?=\\d|[一二两三四五六七八九十]|不少于|至少))(?!\\p{IsHan}{0,3}率|[面量度时站区点商])|落地)";

  private static final Pattern FOLLOWED = Pattern.compile(ADVERB + VERB);

  /** What bounds a figure. */
  private static final Pattern BOUND =
      Pattern.compile(
          ADVERB
              + "(?:至少|不少于|不低于|不超过|超过|达到?|控制|保持|约?\\d(?!G|A)|[一二两三四五六七八九十](?:至[一二三四五六七八九十])?[个家所座项条处])");

  /** A verb that may also be part of a noun: 产业发展联盟. */
  private static final Pattern NOUN_LIKE =
      Pattern.compile(
          "(?:发展|培训|服务|改造|建设|建(?!成)|开发|研发|规划|接待|接入|采集|投入|推广|推介|设立|统筹|整治|覆盖|组织|升级|示范|创新|改装|共享|共建|安排|储备|承接|输出|新建|新增|扩建|改建|续建)");

  /** One that is more often part of a noun than not. */
  private static final Pattern MODIFIER = Pattern.compile("发展|示范|服务|培训|创新|改造|开发|组织");

  /** Right behind 各, what each of those does that were told before: 各新建3座. */
  private static final Pattern DOES = Pattern.compile(VERB + BOUND.pattern());

  /** What bounds the figure of each; any other may be of all of them together: 各行业应用超过600个. */
  private static final Pattern BOUND_OF_EACH = Pattern.compile("(?:均|都|应|至少)*(?:不少于|不低于|至少|不超过|年)");

  /** What a figure is of, where it cannot belong to those for each of whom it holds. */
  private static final Pattern THING = Pattern.compile("5G|千兆|年均?|\\dG|[户车船]$");

  /** How often: 每季度. */
  private static final Pattern OFTEN = Pattern.compile("每(?:季度|月度?|周|半年|学[期年]|[日天])");

  /** Where those do what they do: 各渔港在湖区建设. */
  private static final Pattern WHERE = Pattern.compile("在(?![建产校库线用岗册])");

  /** What one is to become, or is of a programme, and not what is done: “灯塔”培育企业至少建设. */
  private static final Pattern OF_A_KIND =
      Pattern.compile(
          "(?:培育|认定|入库|试点|(?:建设)?示范|创建|遴选)(?:%s)(?:至少|均|应|须|要|每年)+(?:%s)"
              .formatted("城市|企业|单位|园区|基地|项目|学校|医院|工厂|县|乡镇|村", Verbs.ANY));

  private static final int LONGEST = 26;

  private final String string;
  private final int start;
  private final int stop;
  private final boolean distinct;
  private final List<Integer> heads = new ArrayList<>();

  /**
   * @param start where 每 or 各 stands
   * @param end where its clause ends
   */
  EachPhrase(String string, int start, int end) {
    this.string = string;
    this.start = start;
    this.distinct = string.charAt(start) == '每';
    this.stop = stop(Math.min(end, start + LONGEST));
    Matcher head = HEAD.matcher(string).region(start + 1, stop).useTransparentBounds(true);
    while (head.find()) {
      heads.add(head.end());
    }
  }

  /** Where no word of the phrase can stand any more. */
  private int stop(int end) {
    boolean quoted = false;
    for (int i = start + 1; i < end; i++) {
      char c = string.charAt(i);
      quoted = c == '“' || quoted && c != '”';
      boolean numbered =
          Character.isDigit(c)
              && !quoted
              && (i + 1 >= end || "GA".indexOf(string.charAt(i + 1)) < 0);
      if ("，；。：".indexOf(c) >= 0
          || numbered
          || c == '的' && !distinct
          || c == '向' && "方面定走航".indexOf(string.charAt(i - 1)) < 0
          || c == '、' && !joins(i, end)) {
        return i;
      }
    }
    return end;
  }

  /** 每个州、市: of several kinds. */
  private boolean joins(int mark, int end) {
    Matcher head = HEAD.matcher(string).region(start + 1, mark).useTransparentBounds(true);
    int last = -1;
    while (head.find()) {
      last = head.end();
    }
    return last == mark
        && HEAD.matcher(string)
            .region(mark + 1, Math.min(end, mark + 10))
            .useTransparentBounds(true)
            .find();
  }

  /** Index after the phrase; {@code start} where it says nothing of that kind. */
  int end() {
    int doubtful = start;
    if (isIn(DOES, start + 1)) {
      return start;
    }
    Matcher often = OFTEN.matcher(string).region(start, stop);
    if (often.lookingAt()) {
      return often.end();
    }
    Matcher verb = FOLLOWED.matcher(string);
    for (int i = start + 2; i <= stop; i++) {
      boolean follows = string.charAt(i - 1) != '、' && verb.region(i, string.length()).lookingAt();
      if (heads.contains(i) && isIn(WHERE, i)) {
        return i;
      }
      if (follows && isIn(OF_A_KIND, i)) {
        continue;
      }
      if (follows && !isIn(NOUN_LIKE, i)) {
        return doubtful > start && heads.contains(doubtful) && !heads.contains(i) ? doubtful : i;
      }
      if (follows && heads.contains(i) && !isIn(MODIFIER, i)) {
        return i;
      }
      doubtful = follows && (doubtful == start || heads.contains(i)) ? i : doubtful;
    }
    int bounded = heads.contains(doubtful) ? doubtful : bounded();
    return bounded > start ? bounded : doubtful;
  }

  private boolean isIn(Pattern words, int index) {
    return words.matcher(string).region(index, string.length()).lookingAt();
  }

  /** Where it ends in a clause without a verb, as what bounds the figure tells. */
  private int bounded() {
    int first = firstHead();
    for (int i = start + 2; i <= stop; i++) {
      if (isIn(BOUND, i)) {
        boolean other = first < i && THING.matcher(string).region(first, i).find();
        boolean whole = heads.contains(i) && !other || first == start && i <= start + 4;
        return whole
            ? i
            : distinct || isIn(BOUND_OF_EACH, i) || string.charAt(i - 1) == '率' ? first : start;
      }
    }
    return distinct ? first : start;
  }

  /** Where the first of the nouns ends, with those that follow it at once: 县医院. */
  private int firstHead() {
    int first = heads.isEmpty() ? start : heads.get(0);
    Matcher next = HEAD.matcher(string).useTransparentBounds(true);
    while (first > start && first < stop && next.region(first, stop).lookingAt()) {
      first = next.end();
    }
    return first;
  }
}
