package org.yangfan.extract.promise;

import org.yangfan.extract.quantity.Density;
import org.yangfan.extract.quantity.Figure;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * What was said before a figure, and names its thing where its own words do not: 建成浮标30套，在线率达到95%.
 */
final class SaidBefore {
  /** Words that tell how something changes, but not what. */
  private static final Pattern ELLIPTIC =
      Pattern.compile("(?:全面)?(?:年均|同比|每年)?(?:增长|增速|增幅|增长率|提高|提升|下降|降低).*|缩短|压缩|压减|减少|延长");

  /** So many times as much again of what was told before: 再添一倍. */
  private static final Pattern AGAIN = Pattern.compile("[再又]?[添增]");

  /** What is done to a thing, or measured of it, and does not say what thing it is: 配备数量. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:配备|部署|安装|接入|投放|推广|应用|使用|上线|联网|改造|开放|建档)(?:总?数量?|率|比例)|(?:覆盖|普及|开通|通达|完成)率|(?:升级)?改造|建设|开放|(?<done>升级|改造|建设|整治|治理|清理|整改)完成(?:率|比例)|(?:注册|日活|月活|活跃|使用)?用户(?:数量?|规模)?");

  /** What is done to an object, or how it is meant, after its name: 视频上云. */
  private static final Pattern DONE =
      Pattern.compile("(?<=.{2})(?:上云|上线|建设|部署|应用|接入|工作|任务|普查|摸底)$");

  /** A rate that does not say of what: 建成浮标30套，在线率达到95%. */
  private static final Pattern SHARE_OF =
      Pattern.compile("占比|比例|比重|(?:联网|使用|应用|覆盖|普及|开通|接入|在线|达标|完好|优良)(?:率|比例)");

  /** A thing that tells how it changes: 增加值增长. */
  private static final Pattern GROWTH =
      Pattern.compile("(?:年均|同比|每年)?(?:增长|增速|增幅|增长率|提高|提升)(?:率|比例)?$");

  private static final Pattern PROPERTY =
      Pattern.compile("(?:总|总体|首期)?(?:面积|规模|产值|里程|投资|投资额|建筑面积|覆盖面积)");

  /** What the thing of a density was counted on, and where: 城区每平方公里. */
  private static final Pattern DENSITY =
      Pattern.compile("^\\p{IsHan}{0,6}" + Density.EACH + "(?:拥有)?");

  /** Some of those that it names itself: 三级医院中开展会诊的. */
  private static final Pattern SOME =
      Pattern.compile("(?<of>\\p{IsHan}{2,10})中(?<what>(?:开展|实施|应用|使用|建成|接入)[^，。；]{2,12}的)");

  private static final Pattern END = Pattern.compile("[。；;！？]");

  private static final Pattern TOTAL = Pattern.compile("累计|总数|总计|共计|合计");

  private static final Pattern NUMBER = Pattern.compile("(?<=.{2})数量?$");

  private final String string;
  private final Figure figure;
  private final int start;

  /**
   * @param start where the words begin that belong to the figure
   */
  SaidBefore(String string, Figure figure, int start) {
    this.string = string;
    this.figure = figure;
    this.start = start;
  }

  /** Whether {@code words} tell how something changes, but not what. */
  static boolean isElliptic(String words) {
    return ELLIPTIC.matcher(words).matches();
  }

  /** {@code words}, with the object where they do not say of what they are. */
  String ofObject(String words, String object, Promise before) {
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
  String completed(String words, Promise before) {
    if (before == null) {
      return words;
    }
    if (figure.isRelative() && AGAIN.matcher(words).matches() && isOfSameSentence(before)) {
      return before.words();
    }
    Matcher some = SOME.matcher(words);
    if (some.matches()) {
      return some.group("what") + some.group("of");
    }
    if (words.endsWith("的")
        && words.length() > 2
        && isOfSameSentence(before)
        && !figure.isShare()
        && counter(before.figure()).equals(counter(figure))) {
      return words + before.words().substring(before.words().lastIndexOf('的') + 1);
    }
    if (AreaBefore.isWholly(words) && isOfSameSentence(before) && goesOn(before)) {
      return words + AreaBefore.without(DENSITY.matcher(before.words()).replaceFirst(""));
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
      return NUMBER.matcher(before.words()).replaceFirst("") + SharedRate.ofWhole(words);
    }
    boolean lacking =
        words.isEmpty() && goesOn(before)
            || isPropertyOf(before, words)
            || SHARE_OF.matcher(words).matches() && isOfSameSentence(before)
            || ELLIPTIC.matcher(words).matches();
    String whole =
        words.isEmpty() ? before.words() : NUMBER.matcher(before.words()).replaceFirst("");
    return lacking ? whole + words : words;
  }

  /** Whether {@code words} name but a property of what the same sentence counted: 、面积2万亩. */
  private boolean isPropertyOf(Promise before, String words) {
    return PROPERTY.matcher(words).matches()
        && isOfSameSentence(before)
        && !Quantity.isIn(before.words(), "");
  }

  boolean isOfSameSentence(Promise before) {
    int end = before.figure().end();
    return end <= start && !END.matcher(string).region(end, start).find();
  }

  /** Whether the same sentence has told of a thing, or of so many. */
  boolean isToldOf(String object, Promise before) {
    boolean counted =
        before != null
            && isOfSameSentence(before)
            && counter(before.figure()).equals(counter(figure));
    return !object.isEmpty() || counted;
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
        || figure.isFold()
        || TOTAL.matcher(string).region(Math.max(0, start - 4), figure.start()).find();
  }
}
