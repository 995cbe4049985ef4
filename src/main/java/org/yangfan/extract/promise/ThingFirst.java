package org.yangfan.extract.promise;

import org.yangfan.extract.clause.Openings;
import org.yangfan.extract.promise.PromiseForms.Reading;
import org.yangfan.extract.quantity.Bound;
import org.yangfan.extract.quantity.Density;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.fact.Comparator;
import org.yangfan.regex.Pattern;

/** A figure that stands after the thing that it measures: …率由26%提升至40%, 至少建成…1个. */
final class ThingFirst {
  /** What a change is measured against: 较2021年. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:[到至在于]?20\\d\\d年(?:\\d{1,2}月|[上下]半年|[一二三四]季度)?[底末内]?前?的?$)|(?:(?<=[率比数量])|^)(?:年[底末]前?|年内|[上下]半年|全年)$|(?:相?较于?|相?(?<!占)比|在)(?:20\\d\\d年[底末]?|上年|目前|当前|现[在状]|以往|改造前|(?:传统|公网|常规|普通|人工|原有)\\p{IsHan}{0,4}?|[“\"]?十[三四]五[”\"]?末|现有(?:水平)?)(?:的?基础上)?(?:，|$|(?=提|增|下|降|减|上|缩|压))");

  /** What links a thing to its figure or time and says nothing: 占比在8%以内, 规模到2024年底达到. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:控制在合理区间[并且]?|[在为是到至]|(?<=.{2})(?:长期|常年|始终|[一二三四五两]年(?:时间)?之?[内间]?))$|(?<=.{2})[一二三四五两]年(?=(?:下降|降低|减少|提高|提升|增长)$)");

  private static final Pattern NO_THING =
      Pattern.compile("约?占?|\\p{IsHan}{0,4}财政|总数|数量|规模|总量|落实|完成|推进|推动");

  /** All of what was told of before: 全市总量. */
  private static final Pattern TOTAL = Pattern.compile("(?:全[省市区县州国盟旗])?总[量数]");

  /** What was told before, by no name: 这一数字. */
  private static final Pattern THAT = Pattern.compile("(?:这一|该|上述)(?:数字|数量|数值|数据|规模|指标|目标|比例|占比)");

  /** A thing that is measured in percent, whatever verb may stand before it. */
  private static final Pattern RATE = Pattern.compile("(?:率|比例|占比|比重)$");

  /** What comes to so many in a year: 年培训医生1000人次. */
  private static final Pattern YEARLY =
      Pattern.compile("年(?:培训|服务|接待|培养|惠及|输送|处理|办理|巡检)(?!能力|规模|容量)(?=\\p{IsHan}{2})");

  private static final Pattern QUANTITY =
      Pattern.compile("(?<=.{2})(?:累计投资|规模|数量|人数|次数|总量|(?<=覆盖|应用|改造|测试|示范)(?:里程|面积))$");

  /** A thing that is measured by a bare number. */
  private static final Pattern DIMENSIONLESS =
      Pattern.compile(".*(?:PUE|WUE|CUE|效率|指数|系数|比值|能效比|密度|评分|得分)(?:值|平均值)?");

  /** How often a change happens is not what changes: 渗透率年均提高. */
  private static final Pattern OFTEN =
      Pattern.compile("(?:(?<=.{2})[一二三四五两]年内?)?(?:年均|每年|逐年|平均|累计)$");

  /** What a thing before was counted on: 每平方公里. */
  private static final Pattern DENSITY = Pattern.compile("^" + Density.EACH);

  /** A density, which is one whatever verb may stand before it: 万人拥有5G基站25个. */
  private static final Pattern COUNTED_ON = Pattern.compile(Density.HAVING);

  /** A higher value of what was promised before it: 力争达到5000个. */
  private static final Pattern RAISED =
      Pattern.compile("力争|争取|努力|确保|^[，、](?:[到至]?20\\d\\d年[底末]?前?|全年|[上下]半年)再?(?:不少于|不低于|至少|约|近)$");

  private final String string;
  private final Figure figure;
  private final FigureLead lead;
  private final String rate;
  private final SaidBefore said;

  /**
   * @param string the paragraph with its brackets masked
   * @param bound what stands right before the figure
   * @param start where the words begin that belong to the figure
   * @param rate what stands behind the figure and says of what rate it is (100%覆盖); may be empty
   */
  ThingFirst(String string, Figure figure, Bound bound, int start, String rate) {
    this.string = string;
    this.figure = figure;
    Raised raised = Raised.from(string, start, bound);
    this.lead = new FigureLead(string, figure, raised.bound(), raised.start());
    this.rate = rate;
    this.said = new SaidBefore(string, figure, lead.start());
  }

  /**
   * What the figure promises.
   *
   * @param listOpen whether a verb of the sentence still governs
   * @param before the promise before it in the paragraph, or null
   * @param object what the clauses without figures before it are about; may be empty
   */
  Reading read(boolean listOpen, Promise before, String object) {
    if (!lead.isStated() && !lead.hasVerb() && !listOpen && !isRate()) {
      return Reading.NOTHING;
    }
    String own = words(before);
    own = TOTAL.matcher(own).matches() && said.isToldOf(object, before) ? "" : own;
    own = isThat(before) ? "" : own;
    if (figure.isFold() && own.isEmpty() && before != null && !doubles(before)) {
      return Reading.NOTHING;
    }
    if (isMultipleOf(before, own)) {
      return Reading.NOTHING;
    }
    String words =
        object.isEmpty() ? said.completed(own, before) : said.ofObject(own, object, before);
    if (!isMeasurable(words)) {
      return Reading.NOTHING;
    }
    words = Purpose.without(words);
    boolean none = NO_THING.matcher(words).matches() || SaidBefore.isElliptic(words);
    boolean aside = Openings.isAside(words, 0, words.length()) && !Purpose.isOfShare(words);
    if (none || aside) {
      boolean counts = lead.hasVerb() && words.isEmpty();
      return lead.isStated() || counts ? Reading.UNCLEAR : Reading.NOTHING;
    }
    Reading noTarget = NoTarget.reading(figure, lead.bound(), lead.subject(), lead.verb(), words);
    return noTarget == null ? promise(words, own.isEmpty() && object.isEmpty(), before) : noTarget;
  }

  private boolean isThat(Promise before) {
    return before != null && THAT.matcher(words(before)).matches();
  }

  private Reading promise(String words, boolean goesOn, Promise before) {
    boolean again =
        goesOn
            && !lead.hasVerb()
            && before != null
            && (!lead.isStated() || raises(before) || isThat(before));
    boolean more = before != null && lead.verb().equals("建") && lead.verbIsMore();
    String done = again || more ? before.verb() : lead.verb();
    return PromiseForms.promise(figure, lead.bound(), words, done, lead.baseline());
  }

  /** 达到26个，是2020年的6倍: this only says more of the number before it. */
  private boolean isMultipleOf(Promise before, String own) {
    return own.isEmpty()
        && figure.measure().equals("倍")
        && before != null
        && !before.figure().isRelative()
        && said.isOfSameSentence(before);
  }

  /** 规模突破1000亿元，较2020年翻一番: more than said, and so a promise of its own. */
  private boolean doubles(Promise before) {
    return before.comparator() == Comparator.MORE_THAN
        && said.isOfSameSentence(before)
        && COMPARED.matcher(string).region(lead.start(), lead.end()).find();
  }

  /** 新建5G基站3000个，力争达到5000个: these are to be new ones, too. */
  private boolean raises(Promise before) {
    return said.isOfSameSentence(before)
        && RAISED.matcher(string).region(before.figure().end(), figure.start()).find();
  }

  /** Whether the thing is a measurable one, so that its figure needs no verb. */
  private boolean isRate() {
    return !rate.isEmpty()
        || YEARLY.matcher(string).region(lead.start(), lead.end()).lookingAt()
        || COUNTED_ON.matcher(string).region(lead.start(), lead.end()).lookingAt()
        || figure.isShare()
            && RATE.matcher(string).region(lead.longestBefore(lead.end()), lead.end()).find()
        || QUANTITY.matcher(string).region(lead.longestBefore(lead.end()), lead.end()).find();
  }

  /** Whether what is covered is so by then, and a bare number is of a thing that has none other. */
  private boolean isMeasurable(String words) {
    return figure.isCoverage()
        ? AllCovered.isPromised(string, lead.start(), lead.end())
        : !figure.measure().isEmpty()
            || lead.bound().isStated() && DIMENSIONLESS.matcher(words).matches();
  }

  /** The thing, or a property of one. */
  private String words(Promise before) {
    int thing = lead.thing();
    int stop = figure.isPoints() ? Math.max(thing, lead.change()) : lead.end();
    String words = thing < lead.end() ? lead.areaAndNew() + string.substring(thing, stop) : "";
    String bare = LINK.matcher(COMPARED.matcher(words).replaceAll("")).replaceAll("");
    bare = figure.isPoints() ? OFTEN.matcher(bare).replaceAll("") : bare;
    if (!lead.each().isEmpty()) {
      String counted = bare.isEmpty() && before != null ? before.words() : bare;
      return lead.each() + DENSITY.matcher(counted).replaceFirst("");
    }
    return figure.isCoverage() && rate.isEmpty()
        ? AllCovered.rateOf(bare)
        : SharedRate.inOrder(bare) + rate;
  }
}
