package org.yangfan.extract.promise;

import org.yangfan.regex.Pattern;

/** A name that says itself that it is a quantity: …率, …里程, …面积. */
public final class Quantity {
  private static final Pattern ENDING =
      Pattern.compile(
          ".*(?:数|数量|总量|率|比|占比|比例|比重|规模|产能|产值|收入|营收|里程|长度|面积|投资|投资额|密度|增速|增幅|降幅|(?:覆盖|改造|应用|上云|普及|推广|惠及|使用)面|节[水电能肥药]|能力|水平|指数|系数|PUE值?|WUE值?|满意度|金额|额|量|容量|强度|时限|时长|时间|用时|耗时|时延|速率|带宽|效率|[能电水]耗|间隔|周期|成本|频次|浓度|价值|种类|场次|人次|销售额|范围)$");

  private Quantity() {}

  /** Whether {@code name} says itself that it is measured in {@code measure}: …总长（公里）, …数（个）. */
  public static boolean isIn(String name, String measure) {
    return ENDING.matcher(name).matches() || measure.endsWith("公里") && name.endsWith("长");
  }
}
