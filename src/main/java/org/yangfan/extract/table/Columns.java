package org.yangfan.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * What the columns of a table hold, of indicators or of tasks and their bodies, read from its
 * header.
 *
 * @param header the words of each header cell
 * @param roles what each column holds
 */
public record Columns(List<String> header, List<Role> roles) {
  /** What a column may hold. */
  public enum Role {
    ORDINAL,
    NAME,
    UNIT,
    BASELINE,
    TARGET,
    TASK,
    LEAD,
    RESPONSIBLE,
    COOPERATING,
    REMARK
  }

  private static final String IN = "(?:到|至)?20\\d\\d年?[度底末前]?的?";

  private static final Map<Role, Pattern> WORDS =
      Map.of(
          Role.ORDINAL, Pattern.compile("序号|编号|(?i:no\\.?)|#"),
          Role.NAME,
              Pattern.compile(
                  "(?:主要|核心|发展|具体|关键|分项|[二三]级|评价|考核|监测|预期性?|约束性|建设|目标|类别[及与和]|工作|绩效|量化){0,2}指标(?:名称|项)?(?:[/／及与和]单位)?|(?:目标)?名称"),
          Role.UNIT, Pattern.compile("(?:计量|度量|指标|数据)?单位"),
          Role.BASELINE,
              Pattern.compile(
                  "(?:IN)?(?:现状|基期|基准|当前|目前|实际|实绩|完成|起始|初始|现有?|基)(?:完成|水平|情况|基础|[值数])?|(?:IN)?(?:基础值?|完成情况)|IN(?:数据|情况|水平)"
                      .replace("IN", IN)),
          Role.TARGET,
              Pattern.compile(
                  "指标值|(?:预期|规划|任务|发展|[三五]年|年度|总体|计划|[近中远终]期|阶段性?|最终)?目标(?:值|数)?|预期值|规划值|计划[值数]|任务数|IN(?:(?:预期|规划|计划|发展|建设)?(?:目标|指标|预期)?(?:值|数)?|规划|计划)"
                      .replace("IN", IN)),
          Role.TASK,
              Pattern.compile(
                  "(?:重点|主要|工作|具体|目标|专项)?任务(?:名称|内容|事项|分解)?|(?:重点|主要)?工作(?:内容|任务|事项|举措)"
                      + "|(?:主攻|重点|应用)?(?:方向|场景)|(?:行动|工程|项目)名称|(?:重点|主要|具体)(?:举措|事项|行动)|举措|事项|(?:任务|项目|措施)(?:序号|编号)|对应(?:任务|条款|事项)"),
          Role.LEAD, Pattern.compile("牵头(?:责任|负责)?(?:单位|部门)?|主办单位"),
          Role.RESPONSIBLE,
              Pattern.compile("(?:主要)?责任(?:单位|部门|主体|分工)|(?:负责|承办|主责|落实|实施)(?:单位|部门)|实施主体|部门分工"),
          Role.COOPERATING, Pattern.compile("(?:配合|参与|协办|协同|参加|协助)(?:责任)?(?:单位|部门)"),
          Role.REMARK,
              Pattern.compile(
                  "指标(?:内容|含义|说明|解释|定义|属性|类型|类别|口径)|含义|内容|说明|备注|属性|类别|类型|领域|分类|口径|释义|解释|定义|一级指标"
                      + "|数据来源|(?:(?:三年|五年)?(?:年均|累计|合计|增[长速幅])[/、或]?)+(?:率|量|值|数|速度|情况)?|(?:完成|办结|计划)?(?:时间|时限|期限|年限)(?:节点|进度|安排|要求)?|进度(?:安排|要求)?"));

  /** What names the indicators where no column says that it does. */
  private static final Pattern NAME_AT_LEAST =
      Pattern.compile("(?:指标|目标|建设|工作|主要)?内容|项目|主要目标|一级指标|类别");

  private static final Pattern BRACKETS = Pattern.compile("[（(\\[〔][^（）()]{0,12}[）)\\]〕]");
  private static final int LONGEST_HEADER = 24;
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");
  private static final Pattern PRESENT =
      Pattern.compile("[（(](?:基期|基准|现状|实际|完成|当前)[^（）()]{0,4}[）)]");

  /**
   * The columns under {@code header}, where they name indicators and their values, or tasks and
   * their bodies.
   */
  static Optional<Columns> of(List<String> header) {
    List<Role> roles = new ArrayList<>();
    for (String words : header) {
      roles.add(role(words).orElse(Role.REMARK));
    }
    settleNames(header, roles);
    boolean understood = header.stream().anyMatch(words -> role(words).isPresent());
    Columns columns = new Columns(List.copyOf(header), List.copyOf(roles));
    boolean either = columns.areOfIndicators() || columns.areOfTasks();
    return understood && either ? Optional.of(columns) : Optional.empty();
  }

  /** Of several columns of names (二级指标, 三级指标) the last one names the indicators. */
  private static void settleNames(List<String> header, List<Role> roles) {
    int last = roles.lastIndexOf(Role.NAME);
    for (int i = header.size() - 1; i >= 0 && last < 0 && roles.contains(Role.TARGET); i--) {
      last = NAME_AT_LEAST.matcher(header.get(i)).matches() ? i : -1;
    }
    for (int i = 0; i < roles.size(); i++) {
      if (i == last) {
        roles.set(i, Role.NAME);
      } else if (roles.get(i) == Role.NAME) {
        roles.set(i, Role.REMARK);
      }
    }
  }

  /** Whether they name indicators and their values. */
  public boolean areOfIndicators() {
    return roles.contains(Role.NAME) && roles.contains(Role.TARGET);
  }

  /** Whether they name tasks and the bodies that have them. */
  public boolean areOfTasks() {
    return !areOfIndicators()
        && roles.contains(Role.TASK)
        && (roles.contains(Role.LEAD) || roles.contains(Role.RESPONSIBLE));
  }

  /** What a column with this header holds; empty where the words head no column. */
  static Optional<Role> role(String header) {
    if (header.length() > LONGEST_HEADER) {
      return Optional.empty();
    }
    if (PRESENT.matcher(header).find()) {
      return Optional.of(Role.BASELINE);
    }
    String bare = BRACKETS.matcher(header).replaceAll("");
    for (Role role : Role.values()) {
      if (WORDS.get(role).matcher(bare).matches()) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** How many columns there are. */
  public int size() {
    return roles.size();
  }

  /** The first column whose header is {@code named} so, or -1. */
  public int first(Pattern named) {
    for (int i = 0; i < header.size(); i++) {
      if (named.matcher(header.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** The first column with {@code role}, or -1. */
  int first(Role role) {
    return roles.indexOf(role);
  }

  /**
   * What else they may be where the names of groups of columns stand in one line with them: 目标值
   * before 2024年, 2025年.
   */
  List<Columns> withoutGroups() {
    List<Columns> others = new ArrayList<>();
    int group = roles.indexOf(Role.TARGET);
    while (group >= 0 && group < size() && (roles.get(group) != Role.TARGET || year(group) > 0)) {
      group++;
    }
    if (group >= 0 && size() > group + 2 && year(group + 1) > 0) {
      boolean two = group > 0 && roles.get(group - 1) == Role.BASELINE && year(group - 1) == 0;
      for (int from = group; from >= (two ? group - 1 : group); from--) {
        List<String> left = new ArrayList<>(header);
        left.subList(from, group + 1).clear();
        of(left).ifPresent(others::add);
      }
    }
    return others;
  }

  /** The year that the header of {@code column} names, or 0. */
  public int year(int column) {
    Matcher year = YEAR.matcher(header.get(column));
    return year.find() ? Integer.parseInt(year.group()) : 0;
  }

  /**
   * Whether {@code column} holds present values: it says so, or it is a year before the plan's
   * first, or the earlier of two years and nothing is known of the plan's.
   */
  public boolean isBaseline(int column, Integer firstYear) {
    if (roles.get(column) != Role.TARGET || year(column) == 0) {
      return roles.get(column) == Role.BASELINE;
    }
    if (firstYear != null) {
      return year(column) < firstYear;
    }
    List<Integer> years = years();
    return years.size() == 2 && year(column) == Math.min(years.get(0), years.get(1));
  }

  private List<Integer> years() {
    List<Integer> years = new ArrayList<>();
    for (int column = 0; column < size(); column++) {
      if (roles.get(column) == Role.TARGET && year(column) > 0) {
        years.add(year(column));
      }
    }
    return years;
  }
}
