package org.yangfan.extract.unit;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Who does a work as the sentence about it begins or goes on: 由甲局牵头，乙局、丙局配合，…; 平台由甲司会同乙司组织实施，…. */
final class DutyClauses {
  /** 由 that names who acts; not 由于, 自由. */
  private static final Pattern BY = Pattern.compile("由(?![于此来])");

  /** 各县|（市、区）|人民政府 too. */
  private static final String NAMES = "((?:[^，。；：:|<>由（(]|[（(](?:街道|[市县区旗州盟乡镇、]){1,6}[）)]){2,80}?)";

  private static final Pattern LEAD = Pattern.compile("由?" + NAMES + "(?:牵头|负责|组织实施|具体实施|主办|承担)");

  /** Who leads the next of several tasks: ，第6项由乙局牵头. */
  private static final Pattern NEXT =
      Pattern.compile("，" + UnitPassage.ITEM + LEAD.pattern().replaceFirst("\\?", ""));

  private static final String HELPS =
      "(?:(?:配合|参与|协助|协同|参加)(?:落实|实施)?(?<what>(?:做好|支持)[^，。；：:|<>]{0,12})?|负责(?<work>建设|实施|推进|落实|\\p{IsHan}{2,8})?)";

  private static final Pattern HELP =
      Pattern.compile("[，、]([^，。；：:|<>]{2,80}?)" + HELPS + "(?=[，。；]|(?<!责)的)");

  /** A sentence that begins with the one who leads and goes on with who helps: 甲局牵头，乙局配合，…. */
  private static final Pattern FIRST =
      Pattern.compile(
          "[^，。；：:|<>由]{2,60}?牵头[^。；：:|<>]{0,120}?，[^，。；：:|<>]{2,80}?"
              + HELPS
              + "[，。；]"
              + "|[^，。；：:|<>由（(]{2,20}?牵头(?:成立|建立|组建|抓总|总抓|会同|将|把)"
              + "|[^，。；：:|<>由（(]{2,60}?按照?(?:各自)?职[责能](?:分工)?负责，");

  private static final Pattern LED_AND_HELPED =
      Pattern.compile("[^，。；：:|<>由（(]{2,60}?牵头，[^，。；：:|<>]{2,80}?" + HELPS + "[，。；]");

  /** What is only asked for or allowed: 支持由甲公司牵头组建联合体. */
  private static final Pattern ASKED = Pattern.compile("支持|鼓励|引导|推动|探索|可以?由|原则上|依托|[如若可]$|不[再是]$");

  /** What is of a group, unless somebody leads it or is responsible for it: 日常工作由…承担. */
  private static final Pattern OF_A_GROUP = Pattern.compile("日常(?:工作|事务)$");

  private static final Pattern CLOSED = Pattern.compile("[）)〕\\]】]");

  private static final Pattern LEADS = Pattern.compile("由[^，。；]{2,24}?(?:牵头|负责)");

  private static final Pattern ITEM =
      Pattern.compile("(?:以上|上述)?(?:" + UnitPassage.ITEM + "|" + UnitPassage.ITEMS + ")，?$");
  private static final int LONGEST_ITEM = 16;

  /** No clause is longer; keeps the time linear. */
  private static final int LONGEST = 60;

  private DutyClauses() {}

  /**
   * Whether a clause 由… begins at {@code index} that says who acts, not who is asked to.
   *
   * @param opens whether a sentence begins there
   */
  static boolean mayBegin(String words, int index, boolean opens) {
    if (!BY.matcher(words).region(index, words.length()).lookingAt()
        || !opens && "自理经缘不事任".indexOf(words.charAt(index - 1)) >= 0) {
      return false;
    }
    int from = clauseStart(words, itemStart(words, index));
    boolean bracket =
        from > 0
            && UnitBounds.OPENING.indexOf(words.charAt(from - 1)) >= 0
            && !CLOSED.matcher(words).region(from, index).find();
    return !bracket
        && !ASKED.matcher(words).region(from, index).find()
        && (!OF_A_GROUP.matcher(words).region(from, index).find()
            || LEADS.matcher(words).region(index, words.length()).lookingAt());
  }

  /** Whether a sentence that begins at {@code index} may begin with the one who leads. */
  static boolean mayOpen(String words, int index) {
    return FIRST.matcher(words).region(index, words.length()).lookingAt();
  }

  /** Whether a clause at {@code index} says who leads and the next one who helps: 甲局牵头，乙局配合. */
  static boolean areTold(String words, int index) {
    return LED_AND_HELPED.matcher(words).region(index, words.length()).lookingAt();
  }

  private static int clauseStart(String words, int index) {
    int from = Math.max(0, index - LONGEST);
    for (int i = index - 1; i >= from; i--) {
      if (("，。；：" + UnitBounds.OPENING).indexOf(words.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return from;
  }

  /**
   * The clauses that give somebody a duty from {@code start} on, before {@code to}: the one who
   * leads and those who help; none if there is no such clause.
   */
  static List<Span> from(String words, int start, int to) {
    Matcher lead = LEAD.matcher(words).region(start, to);
    List<Span> clauses = new ArrayList<>();
    if (!lead.lookingAt()) {
      return clauses;
    }
    clauses.add(new Span(lead.start(1), lead.end()));
    Matcher help = HELP.matcher(words);
    Matcher more = NEXT.matcher(words);
    boolean listed = words.startsWith("、", lead.end());
    int next = listed ? lead.end() : clauseEnd(words, lead.end(), to);
    while (next < to && "，、".indexOf(words.charAt(next)) >= 0) {
      Matcher said = more.region(next, to).lookingAt() ? more : help;
      boolean acts = said == more || help.region(next, to).lookingAt();
      if (acts) {
        clauses.add(new Span(said.start(1), said == help ? told(help) : said.end()));
      }
      next = acts ? said.end() : clauseEnd(words, next + 1, to);
    }
    return clauses;
  }

  /** Where the role ends, before the words on what it is about: 配合|做好…, 负责|建设. */
  private static int told(Matcher help) {
    return help.group("what") != null
        ? help.start("what")
        : help.group("work") != null ? help.start("work") : help.end();
  }

  /** Where 第6项 or 以上第4、5项， begins that ends before {@code index}; {@code index} without it. */
  static int itemStart(String words, int index) {
    int end = index > 1 && words.charAt(index - 1) == '，' ? index - 1 : index;
    Matcher item = ITEM.matcher(words).region(Math.max(0, index - LONGEST_ITEM), index);
    return end > 0 && "项条".indexOf(words.charAt(end - 1)) >= 0 && item.find()
        ? item.start()
        : index;
  }

  /** Where the clause ends that goes on at {@code from}: at its mark, or at {@code to}. */
  static int clauseEnd(String words, int from, int to) {
    int end = from;
    while (end < to && "，。；".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
