package org.yangfan.extract.promise;

import java.util.Set;
import org.yangfan.extract.promise.PromiseForms.Reading;
import org.yangfan.extract.quantity.Bound;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.regex.Pattern;

/**
 * What a verb counts and does not promise: the chains and sectors that a measure faces, a
 * population, events and who comes to them, the parts of the work, what a device can carry.
 */
public final class NoTarget {
  private static final Pattern POPULATION = Pattern.compile(".*人口(?:数|数量|总数|总量|规模)?");
  private static final Pattern PERSONS = Pattern.compile("[十百千]?[万亿]?人|[十百千]?[万亿]");

  private static final Pattern OF_THE_WORK =
      Pattern.compile(
          "(?:重点|主要|具体|大|专项|工作)*(?:方面|任务|环节|步骤|原则|要求|措施|举措|(?:工作)?领导小组|协调小组|工作小组|工作组|工作专班|专班|联席会议).*");

  /** What a plan calls its own works, or ways of doing, where it lists them: 实施甲、乙、丙三项工程. */
  private static final Pattern WORKS =
      Pattern.compile(
          "(?:重点|重大|专项|标志性|系列)*(?:工程|行动|计划|任务)|\\p{IsHan}{0,4}(?:模式|方式|路径|形态|形式|途径|架构)|\\p{IsHan}{0,4}(?:[痛难堵]点|瓶颈|短板|问题)");

  /** Places with so many households, or within such a distance: 30户以上自然村, 50公里以内海域. */
  private static final Pattern SIZE =
      Pattern.compile(
          "的?\\p{IsHan}{0,2}?(?:村|屯|寨|小区|社区|院落|居民点|聚居|居住|海岛|岛屿|海域|水域|范围|半径|区域).*|.*(?:全部|全面|均|都|应(?!用)).*");

  private static final Pattern HOUSEHOLDS = Pattern.compile("[户人]");
  private static final Pattern AMOUNT = Pattern.compile("[公海]里|[千百]?米|.*(?:吨|亩|千瓦|立方米|平方米|公顷|元)");

  /** Regular work of which only is said how often it is done: 基站抽检每年两次. */
  private static final Pattern REGULAR =
      Pattern.compile(".*(?:抽检|巡检|检查|巡查|监测|调度|通报|会商|更新|维护|体检|自查|督查|督导|巡检?无人机)(?:工作)?");

  /** What a road or a vehicle is allowed. */
  private static final Pattern ALLOWED =
      Pattern.compile("[^，。；]{0,8}(?:时速|车速|航速|船速|行驶速度|载重|限速|限高|限重)(?:值)?");

  private static final Pattern TIMES = Pattern.compile("[次轮遍]|架次");

  /** What only events are counted in, and what they may be. */
  private static final Pattern HELD = Pattern.compile("[千百十]?万?(?:场次?|届)");

  private static final Pattern OFTEN = Pattern.compile("[次期轮]|班次");

  private static final Pattern EVENT =
      Pattern.compile(
          ".*(?:活动|演[练习]|[会节赛]|论坛|沙龙|讲座|宣讲|路演|观摩|培训班?|研修班?|直播|展[播演]|宣传|科普|推介|对接|交流|教研|巡展)");

  private static final Set<String> INVITES = Set.of("吸引", "邀请");

  private static final Pattern GUESTS =
      Pattern.compile("\\p{IsHan}{0,12}(?:参会|参展|参赛|参观|参加|参与|出席|观摩|观展).*");

  /** Who came to an event: 大会吸引观众. */
  private static final Pattern VISITED = Pattern.compile(".*(?:大会|博览会|论坛|大赛)吸引(?:观众|游客|嘉宾|客商).*");

  private static final Set<String> CARRIES = Set.of("支持", "开展", "实现");

  private static final Pattern CAPACITY = Pattern.compile(".*(?:并发|接入|回传|同传|直播|解码|同时在线).*");

  private static final Pattern FACED =
      Pattern.compile(
          "(?:个|大|类|重点|主要|主导|优势|支柱|特色|关键|细分|工业|产业|标志性)*(?:产业链|行业|产业|领域|环节|门类|大类|品类)(?:门类|大类)?");

  /** Who is only to lead: 8条产业链链长牵头…. */
  private static final Pattern LEADS = Pattern.compile("(?:产业链|行业|领域)[^，]{0,6}牵头.*");

  private static final Pattern PLACES =
      Pattern.compile(
          "(?:\\p{IsHan}{0,4}?)(?:[省市县旗盟州]|(?<![园景社小厂港校矿务范商库验])区|地市|市州|县域|县城|乡镇|街道|镇|乡|行政村|自然村)(?:[（(].*)?[\\u0001]*");

  /** Places that are to be covered, told by how many they are: 实现8个县城区5G连续覆盖. */
  private static final Pattern COVERED =
      Pattern.compile(
          "(?:[县市区州盟旗乡镇村]{1,2}|街道|行政村|自然村|社区|小区)(?:的)?[^，。；]{0,20}(?:5G|信号|网络|连续|有效|全|深度)覆盖");

  /** What is done, and not what then covers something. */
  private static final Pattern MEASURE =
      Pattern.compile(".*(?:行动|工程|计划|方案|措施|工作|活动|政策|推广|试点|项目|任务)");

  private NoTarget() {}

  /** 低空服务覆盖13个县 counts 低空服务覆盖县, not 县. */
  static String namedByWhatCovers(String subject, String verb, String words) {
    boolean covers = verb.equals("覆盖") && PLACES.matcher(words).matches();
    return covers && isCovering(subject) ? subject + verb + words : words;
  }

  private static boolean isCovering(String subject) {
    return !subject.isEmpty() && !MEASURE.matcher(subject).matches();
  }

  /**
   * What is to be made of {@code words}, counted by {@code figure}; null where it is a promise.
   *
   * @param subject what stands before the verb
   * @param verb may be empty
   */
  static Reading reading(Figure figure, Bound bound, String subject, String verb, String words) {
    if (LEADS.matcher(words).matches()
        || POPULATION.matcher(words).matches() && PERSONS.matcher(figure.measure()).matches()
        || OF_THE_WORK.matcher(words).matches()
        || ALLOWED.matcher(words).matches()
        || CARRIES.contains(verb)
            && figure.measure().endsWith("路")
            && CAPACITY.matcher(words).matches()
        || TIMES.matcher(figure.measure()).matches() && REGULAR.matcher(words).matches()
        || isEvent(figure.measure(), words)) {
      return Reading.NO_TARGET;
    }
    if (INVITES.contains(verb) && GUESTS.matcher(words).matches()
        || VISITED.matcher(words).matches()) {
      return Reading.UNCLEAR;
    }
    if (verb.equals("实现") && COVERED.matcher(words).matches()) {
      return Reading.UNCLEAR;
    }
    boolean bounded = bound.isStated() || figure.after() != null;
    return verb.equals("覆盖") && !bounded ? covered(subject, words) : null;
  }

  /** Whether events are counted: 对接会4场, 演练2次. */
  private static boolean isEvent(String measure, String words) {
    return HELD.matcher(measure).matches()
        || OFTEN.matcher(measure).matches() && EVENT.matcher(words).matches();
  }

  /** Whether it measures what is not counted one by one: 100万吨. */
  public static boolean isAmount(Figure figure) {
    return AMOUNT.matcher(figure.measure()).matches();
  }

  /**
   * Whether {@code words} name no more than works of the plan, which the words before them list.
   */
  static boolean isOfWorks(String words) {
    return WORKS.matcher(words).matches();
  }

  /** Whether {@code words} name places, or works, that the figure before them only describes. */
  static boolean isOfASize(Figure figure, String words) {
    return figure.after() != null
        && (isAmount(figure) || HOUSEHOLDS.matcher(figure.measure()).matches())
        && SIZE.matcher(words).matches();
  }

  /** 低空服务覆盖13个县 promises it of the service; 覆盖7条产业链 alone says what a measure faces. */
  private static Reading covered(String subject, String words) {
    if (isCovering(subject)) {
      return null;
    }
    boolean faced = FACED.matcher(words).matches();
    return faced ? Reading.NO_TARGET : PLACES.matcher(words).matches() ? Reading.UNCLEAR : null;
  }
}
