package org.yangfan.extract.clause;

import java.util.Map;
import java.util.Set;
import org.yangfan.regex.Pattern;

/** The verbs that stay in the name of what they are done to: 新建基站, 接入企业, 开放测试路段里程. */
public final class VerbsInNames {
  /** Before whatever thing: new things are not all of them, guests are not those who live there. */
  private static final Set<String> ALWAYS = Set.of("新建", "新增", "新开通", "新建开通", "新建成", "新开工", "接待");

  /** Before whatever thing, which they do not make another indicator. All of them open clauses. */
  static final Set<String> KEPT =
      Set.of("走访", "诊断", "辅导", "帮扶", "开工", "竣工", "完工", "上云", "上规", "升规");

  /** Before things that say nothing alone. */
  private static final Map<String, Pattern> BEFORE =
      Map.ofEntries(
          Map.entry("接入", Pattern.compile("企业|商户|泊位|设备|装机容量|(?:部门|单位|业务)系统")),
          Map.entry("上线", Pattern.compile("企业|商户|设备|酒庄|商家")),
          Map.entry("入驻", Pattern.compile("企业|商户|商家|机构")),
          Map.entry("入库", Pattern.compile("企业|项目|案例")),
          Map.entry("开放", Pattern.compile("站址|点位|杆塔|测试.{0,6}(?:里程|总?长度)")),
          Map.entry("储备", Pattern.compile("站址|机房")),
          Map.entry("预留", Pattern.compile("站址(?:资源)?|机房")),
          Map.entry("带动", Pattern.compile("就业")),
          Map.entry("落地", Pattern.compile("资金|投资额?")),
          Map.entry("签约", Pattern.compile(".*(?<!项目)")),
          Map.entry("吸纳", Pattern.compile("就业")));

  /** 新增开放站址 are 开放站址. */
  private static final Pattern NEW = Pattern.compile("^新增?(?=开放)");

  /** Verbs that also tell what kind a thing is whose value is stated: 开放道路, 接入终端. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "开放(?=的)|开放(?![^，]{0,6}(?:站址|杆塔|设施|资源|场所|楼宇|建筑))|接入(?!视频|[县乡镇村]|[^，的]{2,8}企业|[^，的]{1,6}(?:终端|设备|点位|探头|(?<![平后])台(?![区账])))|参与|共享(?=[^，的]{0,4}(?:接口|站址|杆塔|铁塔|机房|目录|数据集)$)|[佩配]戴(?=[^，的]{2,12}(?:牲畜|[牛羊猪马]|人员|职工|工人|老人|患者)$)|落地(?=[^，]{2,8}(?:投资额?|产值|金额))|上线|入驻|服务|纳入|列入|制播");

  private VerbsInNames() {}

  /** Whether {@code verb} stays before whatever thing, and makes it another indicator. */
  public static boolean areAlways(String verb) {
    return ALWAYS.contains(verb);
  }

  /** Whether the verb at {@code index} tells the kind of whatever thing stands behind it: 上云企业. */
  public static boolean isKeptAt(String string, int index) {
    return KEPT.stream().anyMatch(verb -> string.startsWith(verb, index));
  }

  /** {@code words} after {@code verb} where they say nothing without it. */
  public static String with(String verb, String words) {
    String done = NEW.matcher(verb).replaceFirst("");
    Pattern things = BEFORE.get(done);
    boolean kept = KEPT.contains(done) || things != null && things.matcher(words).matches();
    return kept ? done + words : words;
  }

  /** Whether a verb at {@code index} may tell the kind of the thing before a stated value. */
  public static boolean isAttribute(String string, int index, int end) {
    return ATTRIBUTE.matcher(string).region(index, end).lookingAt();
  }
}
