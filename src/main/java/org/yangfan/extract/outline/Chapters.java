package org.yangfan.extract.outline;

import java.util.List;
import org.yangfan.document.PlainCharacters;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Pattern;

/** What the headings of the genre say about the tasks under them. */
public final class Chapters {
  private static final int LONGEST_FIXED_TITLE = 14;
  private static final Pattern NO_TASKS =
      Pattern.compile(
          "总体(?:要求|思路|目标|考虑)|(?:发展|工作|基本)思路|指导思想|(?:基本|工作|总体)原则|(?:发展|主要|工作|行动|阶段|具体|建设|推进)目标|(?:原则|思路)$|(?:思路|原则)[和与及、]?(?:总体|发展|主要|工作)?目标$"
              + "|^(?:发展|基本|工作|现有|面临|有关|产业|规划)?(?:现状|基础|形势|背景|情况|概况)(?:[和与]?(?:现状|形势|背景|基础))?$|^(?:存在|主要|面临)的?问题$|^(?:实施|工作|推进)步骤$|^(?:目标任务|目标)$|^(?:总体|阶段|年度|工作)?目标(?:安排|体系|设定|定位)$|^原则$|^(?:主要|发展|核心|目标|预期)?指标(?:体系)?$|^(?:进度|时间|步骤)安排$|^总则$|附则|附件|名词解释|术语|参考(?:资料|文献)?[：:]?$");
  private static final Pattern AIMS =
      Pattern.compile("(?:总体|基本|工作)?要求|(?:总体|发展|工作|基本)思路|指导思想|总则|(?:总体|发展|工作|行动|主要)目标");
  private static final Pattern PRESENT =
      Pattern.compile(
          "^(?:发展|基本|工作|现有|面临|产业|建设|规划|编制|总体)?(?:现状|基础|形势|背景|情况|概况|成效|回顾)(?:[和与及]?(?:现状|形势|背景|基础|成效|问题))?$|^(?:存在|主要|面临)的?问题$");
  private static final Pattern SAFEGUARDS =
      Pattern.compile(
          "保障措施|^抓(?:好|实)?(?:要素|政策|服务|组织)?保障(?=，)|^(?:强化|加强|健全|完善|做好|落实)?(?:支撑|支持|要素|综合)保障$|(?:组织|实施|政策|工作)保障|保障支撑|^保障(?:提[效质速]|增效|护航|赋能)$|组织实施|保障(?:机制|落实)|(?:推进|支持|配套)(?:措施|举措)|保证(?:$|措施|干|落实|实施)|推进机制|(?:强化|加强|健全)(?:工作|组织|统筹)推进|工作(?:要求|机制)|有关要求|组织(?:领导|推进)|(?<!安全|网络|能力|供给|支撑)保障$");
  private static final Pattern ANY_TASKS =
      Pattern.compile(
          "(?:重点|主要|工作|具体|行动)?任务|(?:重点|主要)工作|(?:主要|重点|工作|政策|具体)举措|(?:主要|政策|工作|具体|重点)措施|(?:重点|主要|具体)行动|要素支[撑持]");
  private static final Pattern DOMAINS =
      Pattern.compile(
          "重点领域|融合应用(?!(?:的)?(?:支撑|基础|生态|保障)(?:体系|能力|环境|平台)?$)|行业应用|社会民生|民生服务|消费|智改数转|赋能(?!.*能力)|应用场景|垂直行业|主攻|千行百业|示范应用|应用示范|(?<!支撑|安全|标准|推动|推进)应用$|拓展.{0,6}应用");
  private static final Pattern CAPABILITIES =
      Pattern.compile(
          "关键环节|攻关|标准|产业|网络|基础|生态(?!环境|环保|监测|保护|旅游|修复|治理|文明|农业|林业)|安全|支撑|能力|服务体系|平台|强基|供给");

  private static final Pattern FIELD = Pattern.compile("[“\"]?5G\\s*\\+");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:总体(?:要求|思路|目标)|指导思想|基本原则|(?:发展|主要|工作|行动|建设)目标|(?:重点|主要|工作|行动|具体)任务|(?:主要|重点|工作)举措|重点(?:领域|工作|工程|行动)"
              + "|(?:主要|重点)应用|(?:重点)?应用场景|(?:保障|支持|推进|主要|政策)措施|(?:组织|实施|工作|政策)保障|组织实施|保障机制|工作要求|目标|任务|原则|保障|目标任务|总则|附则)");

  private Chapters() {}

  /** Whether {@code words} are the whole name of a chapter that plans of the genre have. */
  static boolean isName(String words) {
    return NAME.matcher(words).matches();
  }

  /** Whether {@code words} name a chapter of any plan, of tasks or of none. */
  static boolean isFixed(String words) {
    return isName(words) || holdsNoTasks(words) || isSafeguards(words);
  }

  /** Whether a field after 5G+ stands in {@code words}. */
  static boolean namesField(String words) {
    return FIELD.matcher(words).find();
  }

  /** Whether {@code words} begin with a field after 5G+. */
  static boolean beginsWithField(String words) {
    return FIELD.matcher(words).lookingAt();
  }

  /** Whether a chapter so named tells of aims and principles, not of tasks. */
  public static boolean holdsNoTasks(String title) {
    return isShort(title) && NO_TASKS.matcher(plain(title)).find();
  }

  /** Whether a chapter so named tells what the plan is for: 总体要求. */
  static boolean tellsAims(String title) {
    return AIMS.matcher(plain(title)).matches();
  }

  /** Whether a chapter so named tells what there is, and so promises nothing. */
  public static boolean tellsThePresent(String title) {
    return isShort(title) && PRESENT.matcher(PlainCharacters.of(title)).find();
  }

  /** Whether a chapter so named tells how the plan is carried out. */
  public static boolean isSafeguards(String title) {
    return isShort(title) && SAFEGUARDS.matcher(plain(title)).find();
  }

  /** As it is read: in plain characters, without the blanks that a scan leaves between them. */
  private static String plain(String title) {
    return Wording.solid(PlainCharacters.of(title));
  }

  private static boolean isShort(String title) {
    return plain(title).length() <= LONGEST_FIXED_TITLE;
  }

  /** Whether the outermost of these headings speaks of building blocks, not of fields. */
  public static boolean startsWithCapabilities(List<String> path) {
    return !path.isEmpty() && isCapability(path.get(0)) && !isDomain(path.get(0));
  }

  /** Whether a chapter so named may hold tasks of any kind: 主要任务. */
  public static boolean isOfTasks(String title) {
    return ANY_TASKS.matcher(plain(title)).matches();
  }

  /** Whether a chapter so named is about fields of application. */
  public static boolean isDomain(String title) {
    return DOMAINS.matcher(plain(title)).find();
  }

  /** Whether a chapter so named is about building blocks. */
  public static boolean isCapability(String title) {
    return CAPABILITIES.matcher(plain(title)).find();
  }
}
