package org.yangfan.extract.clause;

import org.yangfan.regex.Pattern;

/**
 * A sentence that describes a place, a trade or what usually happens there, as what it says besides
 * its figures shows: it names what they are (我县是渔业大县), or finds something of them (年轻人留不住). Its
 * figures promise nothing, unless it asks or hopes for something.
 */
public final class Description {
  /** What a land or a trade is, or where, before the first comma. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?![一二三四五六七八九十]是|[首其]次?是|目标|重点|任务|关键|核心|方向)[^，。；\\d]{1,12}(?:是(?!否)[^，。；\\d]{0,16}(?:大[省市县区户国]|强[省市县区]|基地|产业|之乡|产区|主产地|地区|枢纽|城市|门户|走廊|行业|[山水林牧渔]区)|(?:地处|位于|坐落|素有|素称|盛产)[^，。；\\d]{2,20}|资源(?:丰富|富集)|历史悠久|(?:居|位[居列])\\p{IsHan}{1,5}(?:第[一二三四五]|前列|首位|前茅))[，,]");

  /** What is found in the last clause of the sentence. */
  private static final Pattern FINDS =
      Pattern.compile(
          "[^，。；\\d]{2,24}?(?:[^，。；]不(?:住|上|到|了|起|够|足|强|高|清|动|出|便|易|稳|均)|难以?\\p{IsHan}{0,4}|(?:[强难密跨落量误]\\p{IsHan}?|差|压力|任务|强度|潜力|空间|危险|风险|需求|成本|比重|占比)[大重高多]|偏[大重高多低少弱慢晚早远]|不及时|跟不上|滞后|落后|频[发繁]|多发|强烈|旺盛|可观|薄弱|繁重|艰巨|迫切|紧迫|突出|密集|分散|广阔|不[便易畅稳足均]|断时续|负担|短板|瓶颈|痛点|难点|隐患|更高(?:的)?要求)(?:[。；;]|$)");

  /** What no finding says, but an aim. */
  private static final Pattern AIM =
      Pattern.compile("进一步|显著|明显|不断|全面|大幅|有效|持续|实现|基本|逐步|更加|消除|破解|解决|化解|补齐|突破");

  private static final Pattern ASKED =
      Pattern.compile(
          "20\\d\\d年|[年月日]底|[期届]末|[一二三四五两]年[内间]|力争|争取|确保|不(?:少于|低于|超过|高于)|至少|要(?![求素道塞])|须|应(?![用急])|提[升高](?!了)|实现|建[成设]|新[增建]|[升高增加大减降缩短]+[至到](?=\\d)|控制|目标|计划|任务[：:]|每年");

  /** What is the plan's own to bring about. */
  private static final Pattern OWN = Pattern.compile("5G|千兆|覆盖|普及|渗透|通达|上云|数字|联网|接入|信号");

  private static final String ENDS = "。；;！？";

  private Description() {}

  /**
   * Whether the words from {@code opened} to {@code end} of a clause belong to one that begins at
   * {@code sentence}.
   *
   * @param told whether a clause of the same sentence has told of the past or the present before
   */
  public static boolean holds(String string, int sentence, int opened, int end, boolean told) {
    if (string.startsWith("|")
        || Verbs.isAt(string, opened, end)
        || ASKED.matcher(string).region(sentence, end).find()) {
      return false;
    }
    return told
        || NAMES.matcher(string).region(sentence, end).lookingAt()
        || !OWN.matcher(string).region(opened, end).find() && isFound(string, end);
  }

  /** Whether the last clause of the sentence, behind {@code end}, finds something. */
  private static boolean isFound(String string, int end) {
    int stop = end;
    int last = -1;
    while (stop < string.length() && ENDS.indexOf(string.charAt(stop)) < 0) {
      last = string.charAt(stop) == '，' ? stop : last;
      stop++;
    }
    return last >= end
        && !AIM.matcher(string).region(last, stop).find()
        && FINDS.matcher(string).region(last + 1, stop).matches();
  }
}
