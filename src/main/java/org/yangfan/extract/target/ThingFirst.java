package org.yangfan.extract.target;

import org.yangfan.extract.quantity.Bound;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.extract.target.PromiseForms.Reading;
import org.yangfan.extract.wording.Words;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** A figure that stands after the thing that it measures: …率由26%提升至40%, 至少建成…1个. */
final class ThingFirst {
  /** What a change is measured against: 较2021年. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:[到至在于]?20\\d\\d年[底末]?前?$)|(?:相?较于?|相?比|在)(?:20\\d\\d年[底末]?|上年|[“\"]?十[三四]五[”\"]?末|现有(?:水平)?)(?:的?基础上)?(?:，|$|(?=提|增|下|降|减|上|缩|压))");

  /** Words that tell how something changes, but not what. */
  private static final Pattern ELLIPTIC =
      Pattern.compile("(?:全面)?(?:年均|同比|每年)?(?:增长|增速|增幅|增长率|提高|提升|下降|降低).*");

  /** What is done to a thing, or measured of it, and does not say what thing it is: 配备数量. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:配备|部署|安装|接入|投放|推广|应用|使用|上线|联网|改造)(?:总?数量?|率|比例)|(?:覆盖|普及|开通|通达|完成)率|(?:升级)?改造|建设|(?<done>升级|改造|建设|整治|治理|清理|整改)完成(?:率|比例)|(?:注册|日活|月活|活跃|使用)?用户(?:数量?|规模)?");

  /** What is done to an object, or how it is meant, after its name: 视频上云. */
  private static final Pattern DONE = Pattern.compile("(?<=.{2})(?:上云|上线|建设|部署|应用|接入|工作|任务)$");

  /** What links a thing to its figure or time and says nothing: 占比在8%以内, 规模到2024年底达到. */
  private static final Pattern LINK = Pattern.compile("(?:[在为是到至]|(?<=.{2})(?:长期|[一二三四五两]年))$");

  private static final Pattern NO_THING = Pattern.compile("约?占?|总数|数量|规模|总量|落实|完成|推进|推动");

  /** A rate that does not say of what: 建成浮标30套，在线率达到95%. */
  private static final Pattern SHARE_OF =
      Pattern.compile("占比|比例|比重|(?:联网|使用|应用|覆盖|普及|开通|接入|在线|达标|完好|优良)(?:率|比例)");

  /** A thing that is measured in percent, whatever verb may stand before it. */
  private static final Pattern RATE = Pattern.compile("(?:率|比例|占比|比重)$");

  private static final Pattern QUANTITY = Pattern.compile("(?<=.{2})(?:规模|数量|人数|次数|总量)$");

  /** A thing that is measured by a bare number. */
  private static final Pattern DIMENSIONLESS =
      Pattern.compile(".*(?:PUE|WUE|CUE|效率|指数|系数|比值|能效比|密度|评分|得分)(?:值|平均值)?");

  /** How often a change happens is not what changes: 渗透率年均提高. */
  private static final Pattern OFTEN = Pattern.compile("(?:年均|每年|平均|累计)$");

  /** What a thing before was counted on: 每平方公里. */
  private static final Pattern DENSITY = Pattern.compile("^每(?:[百千万]人|平方公里|公里|[百千万]户)");

  /** A density, which is one whatever verb may stand before it: 万人拥有5G基站25个. */
  private static final Pattern COUNTED_ON =
      Pattern.compile("(?:平均)?每?(?:[百千万]人|平方公里|[百千万]户)(?:均)?(?:拥有|享有|建有|有)");

  /** A thing that tells how it changes: 增加值增长. */
  private static final Pattern GROWTH =
      Pattern.compile("(?:年均|同比|每年)?(?:增长|增速|增幅|增长率|提高|提升)(?:率|比例)?$");

  private static final Pattern PROPERTY = Pattern.compile("(?:总)?(?:面积|规模|产值|里程|投资|投资额|建筑面积|覆盖面积)");

  /** A higher value of what was promised before it: 力争达到5000个. */
  private static final Pattern RAISED = Pattern.compile("力争|争取|努力|确保");

  private static final Pattern END = Pattern.compile("[。；;！？]");

  private static final Pattern TOTAL = Pattern.compile("累计|总数|总计|共计|合计");

  private final String string;
  private final Figure figure;
  private final FigureLead lead;
  private final String rate;

  /**
   * @param string the paragraph with its brackets masked
   * @param bound what stands right before the figure
   * @param start where the words begin that belong to the figure
   * @param rate what stands behind the figure and says of what rate it is (100%覆盖); may be empty
   */
  ThingFirst(String string, Figure figure, Bound bound, int start, String rate) {
    this.string = string;
    this.figure = figure;
    this.lead = new FigureLead(string, figure, bound, start);
    this.rate = rate;
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
    if (figure.isFold() && own.isEmpty() && before != null) {
      return Reading.NOTHING;
    }
    String words = object.isEmpty() ? completed(own, before) : ofObject(own, object, before);
    if (!isMeasurable(words)) {
      return Reading.NOTHING;
    }
    words = CountedThing.LEADING_PURPOSE.matcher(words).replaceFirst("");
    boolean none = NO_THING.matcher(words).matches() || ELLIPTIC.matcher(words).matches();
    if (none || Words.isAside(words, 0, words.length())) {
      boolean counts = lead.hasVerb() && words.isEmpty();
      return lead.isStated() || counts ? Reading.UNCLEAR : Reading.NOTHING;
    }
    Reading noTarget = NoTarget.reading(figure, lead.bound(), lead.subject(), lead.verb(), words);
    return noTarget == null ? promise(words, own.isEmpty() && object.isEmpty(), before) : noTarget;
  }

  private Reading promise(String words, boolean goesOn, Promise before) {
    boolean again =
        goesOn && !lead.hasVerb() && before != null && (!lead.isStated() || raises(before));
    String done = again ? before.verb() : lead.verb();
    return PromiseForms.promise(figure, lead.bound(), words, done, lead.baseline());
  }

  /** 新建5G基站3000个，力争达到5000个: these are to be new ones, too. */
  private boolean raises(Promise before) {
    return isOfSameSentence(before)
        && RAISED.matcher(string).region(before.figure().end(), figure.start()).find();
  }

  /** Whether the thing is a measurable one, so that its figure needs no verb. */
  private boolean isRate() {
    return !rate.isEmpty()
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
    String words = thing < lead.end() ? lead.area() + string.substring(thing, stop) : "";
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

  /** {@code words}, with the object where they do not say of what they are. */
  private String ofObject(String words, String object, Promise before) {
    if (words.isEmpty()) {
      return object;
    }
    if (PROPERTY.matcher(words).matches()) {
      return object + words;
    }
    Matcher bare = BARE.matcher(words);
    if (!bare.matches()) {
      return completed(words, before);
    }
    String thing = DONE.matcher(object).replaceAll("");
    String done = bare.group("done");
    return done != null && thing.endsWith(done)
        ? thing + words.substring(done.length())
        : thing + words;
  }

  /** {@code words} with what the promise before them counts, where they lack it. */
  private String completed(String words, Promise before) {
    if (before == null) {
      return words;
    }
    if (figure.isShare() && isOfSameSentence(before)) {
      String shared = SharedRate.of(words, before);
      if (!shared.equals(words)) {
        return shared;
      }
    }
    if (words.isEmpty() && before.figure().isRelative() && !figure.isRelative()) {
      String grown = GROWTH.matcher(before.words()).replaceFirst("");
      if (!grown.equals(before.words())) {
        return grown;
      }
    }
    if (SharedRate.isOfWhole(words) && isOfSameSentence(before)) {
      return before.words().replaceFirst("数量?$", "") + words;
    }
    boolean lacking =
        words.isEmpty() && goesOn(before)
            || isPropertyOf(before, words)
            || SHARE_OF.matcher(words).matches() && isOfSameSentence(before)
            || ELLIPTIC.matcher(words).matches();
    return lacking ? before.words() + words : words;
  }

  /** Whether {@code words} name but a property of what the same sentence counted: 、面积2万亩. */
  private boolean isPropertyOf(Promise before, String words) {
    return PROPERTY.matcher(words).matches()
        && isOfSameSentence(before)
        && !CountedThing.isQuantity(before.words(), "");
  }

  private boolean isOfSameSentence(Promise before) {
    int end = before.figure().end();
    return end <= lead.start() && !END.matcher(string).region(end, lead.start()).find();
  }

  /** 万个 and 个 count the same. */
  private static String counter(Figure figure) {
    return figure.isPoints() || figure.isShare()
        ? "%"
        : figure.measure().replaceAll("^[十百千万亿]+(?=.)", "");
  }

  /** Whether a figure without a thing tells of the same thing as the promise before it. */
  private boolean goesOn(Promise before) {
    return counter(before.figure()).equals(counter(figure))
        || before.figure().isFold()
        || TOTAL.matcher(string).region(Math.max(0, lead.start() - 4), figure.start()).find();
  }
}
