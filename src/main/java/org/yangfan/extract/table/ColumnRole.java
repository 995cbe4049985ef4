package org.yangfan.extract.table;

import java.util.Optional;
import org.yangfan.regex.Pattern;

/** What a column of a table may hold, by the words of its header. */
public enum ColumnRole {
  ORDINAL("序号|编号|(?i:no\\.?)|#"),
  NAME(
      "(?:主要|核心|发展|具体|关键|分项|[二三]级|评价|考核|监测|预期性?|约束性|建设|目标|类别[及与和]|工作|绩效|量化){0,2}指标(?:名称|项)?(?:[/及与和]单位)?|(?:目标)?名称"),
  UNIT("(?:计量|度量|指标|数据)?单位"),
  BASELINE(
      "(?:IN)?(?:现状|基期|基准|当前|目前|实际|实绩|完成|起始|初始|现有?|基)(?:完成|水平|情况|基础|[值数])?|(?:IN)?(?:基础值?|完成情况)|IN(?:数据|情况|水平)"),
  TARGET(
      "指标值|(?:预期|规划|任务|发展|[三五]年|年度|总体|计划|[近中远终]期|阶段性?|最终)?目标(?:值|数)?|预期值|规划值|计划[值数]|任务数|IN(?:(?:预期|规划|计划|发展|建设)?(?:目标|指标|预期)?(?:值|数)?|规划|计划)"),
  TASK(
      "(?:重点|主要|工作|具体|目标|专项)?任务(?:名称|内容|事项|分解)?|(?:重点|主要)?工作(?:内容|任务|事项|举措)"
          + "|(?:主攻|重点|应用)?(?:方向|场景)|(?:行动|工程|项目)名称|(?:重点|主要|具体)(?:举措|事项|行动)|举措|措施(?:名称)?|政策措施|事项|(?:任务|项目|措施)(?:序号|编号)|对应(?:任务|条款|事项)"),
  LEAD("(?:牵头|主办)(?:责任|负责)?BODIES|牵头"),
  RESPONSIBLE("(?:主要)?(?:责任|负责|承办|主责|落实|实施|主管)BODIES|(?:责任|部门)分工"),
  COOPERATING("(?:配合|参与|协办|协同|协作|参加|协助|支持)(?:责任)?BODIES"),
  REMARK(
      "指标(?:内容|含义|说明|解释|定义|属性|类型|类别|口径)|含义|(?:具体|主要)?内容|说明|备注|属性|类别|类型|领域|分类|口径|释义|解释|定义|一级指标"
          + "|数据来源|(?:(?:三年|五年)?(?:年均|累计|合计|增[长速幅])[/、或]?)+(?:率|量|值|数|速度|情况)?|(?:完成|办结|计划)?(?:时间|时限|期限|年限)(?:节点|进度|安排|要求)?|进度(?:安排|要求)?");

  private static final Pattern BRACKETS = Pattern.compile("[（(\\[〔][^（）()]{0,12}[）)\\]〕]");
  private static final int LONGEST = 24;
  private static final Pattern PRESENT =
      Pattern.compile("[（(](?:基期|基准|现状|实际|完成|当前)[^（）()]{0,4}[）)]");

  private final Pattern words;

  /** {@code IN} in {@code words} stands for a year, {@code BODIES} for what names bodies. */
  ColumnRole(String words) {
    this.words =
        Pattern.compile(
            words
                .replace("IN", "(?:到|至)?20\\d\\d年?[度底末前]?的?")
                .replace("BODIES", "(?:单位|部门|主体|机构)(?:[和及与、/](?:单位|部门))?"));
  }

  /** What a column with this header holds; empty where the words head no column. */
  static Optional<ColumnRole> of(String header) {
    if (header.length() > LONGEST) {
      return Optional.empty();
    }
    if (PRESENT.matcher(header).find()) {
      return Optional.of(BASELINE);
    }
    String bare = BRACKETS.matcher(header).replaceAll("");
    for (ColumnRole role : values()) {
      if (role.words.matcher(bare).matches()) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
