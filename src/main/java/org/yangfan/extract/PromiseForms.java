package org.yangfan.extract;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Span;
import org.yangfan.fact.Comparator;

/**
 * The two forms that a promise has.
 *
 * <p>Before the thing that it counts, a figure needs a verb that promises right before it
 * (建成100个…). After the thing (…率超过40%, 创建…2个) it needs a verb that opens the clause or the list
 * that it stands in, or a word that bounds it or tells of a change.
 */
final class PromiseForms {
  /** What was made of a figure: a promise, or else whether it remains unclear. */
  record Reading(Promise promise, boolean unclear) {
    static final Reading NOTHING = new Reading(null, false);
    static final Reading UNCLEAR = new Reading(null, true);
  }

  private static final Pattern BASELINE =
      Pattern.compile(
          "(?:由|从)(?:20\\d\\d年底?末?的?|目前的?|现在的?|当前的?|现有的?)?(?<value>"
              + Numeral.PATTERN
              + ")[^0-9，]{0,3}$");

  private static final Pattern CHANGE =
      Pattern.compile("(?:提高|提升|增长|增加|扩大|上升|下降|降低|减少|压缩|缩短|压减)了?$");

  /** What makes a noun of a verb: 覆盖率, but not 建成数字展馆. */
  private static final Pattern NOUN_ENDING =
      Pattern.compile("[率度筑材]|数(?![字据智实控])|量(?![子化])|面(?!向)");

  /** What a change is measured against: 较2021年. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:[到至在于]?20\\d\\d年[底末]?前?$)|(?:相?较于?|相?比|在)(?:20\\d\\d年[底末]?|上年|[“\"]?十[三四]五[”\"]?末)(?:的?基础上)?(?:，|$)");

  /** Words that tell how something changes, but not what. */
  private static final Pattern ELLIPTIC =
      Pattern.compile("(?:年均|同比|每年)?(?:增长|增速|增幅|增长率|提高|提升|下降|降低).*");

  /** What links a thing to its figure and says nothing: 占比在8%以内. */
  private static final Pattern LINK = Pattern.compile("[在为是]$");

  private static final Pattern NO_THING = Pattern.compile("约?占?|其中.*|总数|数量|规模|总量");
  private static final Pattern PROPERTY = Pattern.compile("(?:总)?(?:面积|规模|产值|里程|投资|投资额|建筑面积|覆盖面积)");

  /** What bounds a figure though a verb and a thing stand in between: 至少建成智慧公园1个. */
  private static final Pattern AT_LEAST = Pattern.compile("(?:至少|最少)(?=" + Words.VERBS + ")");

  /** Verbs that belong to what is counted: 新建基站 are not all of them. */
  private static final Set<String> TELLING = Set.of("新建", "新增", "培训", "接待");

  private static final Pattern TOTAL = Pattern.compile("累计|总数|总计|共计|合计");
  private static final int LONGEST_LEAD = 30;

  private final String string;

  PromiseForms(String string) {
    this.string = string;
  }

  /**
   * Reads a figure.
   *
   * @param item the words of its clause that belong to it and to no other figure
   * @param chained whether it goes on with a list of figures before things
   * @param listOpen whether a verb of the sentence still governs
   * @param before the promise before it in the paragraph, or null
   */
  Reading read(Figure figure, Span item, boolean chained, boolean listOpen, Promise before) {
    Bound bound = Bound.before(string, item.start(), figure.start());
    return Words.isAtEnd(string, figure.end(), item.end())
        ? afterTheThing(figure, bound, item.start(), listOpen, before)
        : beforeTheThing(figure, bound, item, chained);
  }

  private Reading beforeTheThing(Figure figure, Bound bound, Span item, boolean chained) {
    int[] verb = Words.lastVerb(string, item.start(), figure.start());
    boolean governed =
        verb == null
            ? chained && Words.isGap(string, item.start(), bound.start())
            : Words.isGap(string, Math.min(verb[1], bound.start()), bound.start());
    String words = string.substring(figure.end(), item.end());
    if (!governed || verb != null && word(verb).equals("覆盖") && words.contains("的")) {
      return bound.isStrong() || figure.after() != null ? Reading.UNCLEAR : Reading.NOTHING;
    }
    Bound earlier = verb == null ? bound : Bound.before(string, item.start(), verb[0]);
    return promise(figure, bound.isStated() ? bound : earlier, words, verb, null);
  }

  private Reading afterTheThing(
      Figure figure, Bound bound, int start, boolean listOpen, Promise before) {
    int end = bound.start();
    BigDecimal baseline = null;
    Matcher from = BASELINE.matcher(string).region(Math.max(start, end - LONGEST_LEAD), end);
    if (from.find()) {
      baseline = Numeral.value(from.group("value"));
      end = from.start();
    }
    int change = change(figure, start, end);
    boolean stated =
        bound.isStated()
            || figure.after() != null
            || baseline != null
            || change < end
            || figure.isFold();
    int least = AT_LEAST.matcher(string).region(start, end).lookingAt() ? 2 : 0;
    int[] verb = leadingVerb(start + least, end);
    if (!stated && verb == null && !listOpen) {
      return Reading.NOTHING;
    }
    int thing = verb == null ? start : verb[1];
    String words =
        thing < end
            ? string.substring(thing, figure.isPoints() ? Math.max(thing, change) : end)
            : "";
    words = LINK.matcher(COMPARED.matcher(words).replaceAll("")).replaceAll("");
    boolean more =
        words.isEmpty() && goesOn(figure, before, start) || isPropertyOf(before, words, start);
    if ((more || ELLIPTIC.matcher(words).matches()) && before != null) {
      words = before.words() + words;
    }
    boolean none = NO_THING.matcher(words).matches() || ELLIPTIC.matcher(words).matches();
    if (none || Words.isAside(words, 0, words.length())) {
      return stated ? Reading.UNCLEAR : Reading.NOTHING;
    }
    boolean atLeast = least > 0 && verb != null && !bound.isStated();
    Bound said = atLeast ? Bound.before(string, start, start + least) : bound;
    return promise(figure, said, words, verb, baseline);
  }

  /** Whether {@code words} name but a property of what the same sentence counted: 、面积2万亩. */
  private boolean isPropertyOf(Promise before, String words, int start) {
    return before != null
        && PROPERTY.matcher(words).matches()
        && before.figure().end() <= start
        && string.substring(before.figure().end(), start).indexOf('。') < 0;
  }

  /** Whether a figure without a thing tells of the same thing as the promise before it. */
  private boolean goesOn(Figure figure, Promise before, int start) {
    return before != null
        && (before.figure().measure().equals(figure.measure())
            || TOTAL.matcher(string).region(Math.max(0, start - 4), figure.start()).find());
  }

  /** Where the words begin that tell of a change by this much: 提高5个百分点; {@code end} for none. */
  private int change(Figure figure, int start, int end) {
    Matcher change = CHANGE.matcher(string).region(Math.max(start, end - LONGEST_LEAD), end);
    return figure.isRelative() && change.find() ? change.start() : end;
  }

  /** The verb that opens the words, or that ends a lead like 在各地建成; null for none. */
  private int[] leadingVerb(int start, int end) {
    Matcher verb = Words.VERB.matcher(string).region(start, end);
    boolean lead = string.startsWith("在", start) || Words.isAside(string, start, end);
    if (lead ? verb.find() : verb.lookingAt()) {
      int last = afterVerbs(verb.end(), end);
      return NOUN_ENDING.matcher(string).region(last, end).lookingAt()
          ? null
          : new int[] {verb.start(), last};
    }
    return null;
  }

  /** Index after the verbs that a verb up to {@code index} is joined with: 引进、培育. */
  private int afterVerbs(int index, int end) {
    Matcher verb = Words.VERB.matcher(string);
    int i = index;
    while (i + 1 < end
        && "、和并".indexOf(string.charAt(i)) >= 0
        && verb.region(i + 1, end).lookingAt()) {
      i = verb.end();
    }
    return i;
  }

  private Reading promise(
      Figure figure, Bound bound, String words, int[] verb, BigDecimal baseline) {
    String done = verb == null ? "" : word(verb);
    String telling = TELLING.contains(done) ? done : "";
    return new Reading(
        new Promise(figure, comparator(figure, bound), words, telling, null, baseline, null),
        false);
  }

  private String word(int[] verb) {
    return string.substring(verb[0], verb[1]);
  }

  private static Comparator comparator(Figure figure, Bound bound) {
    if (figure.isRange()) {
      return Comparator.RANGE;
    }
    if (bound.isStrong()) {
      return bound.comparator();
    }
    if (figure.after() != null) {
      return figure.after();
    }
    return bound.isStated() ? bound.comparator() : Comparator.EXACTLY;
  }
}
