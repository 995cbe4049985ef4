package org.yangfan.extract.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yangfan.fact.Role;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * The words that open a list of bodies and give them a role: 牵头单位：, 责任部门：, 配合：; and, where it opens
 * a line, 单位：.
 *
 * @param start index of its first character
 * @param end index after its colon
 * @param noun whether it says 单位：, 部门： or the like: bodies must follow
 */
record UnitMarker(Role role, int start, int end, boolean noun) {
  private static final Map<String, Role> ROLES =
      Map.of(
          "牵头", Role.LEAD,
          "主办", Role.LEAD,
          "责任", Role.RESPONSIBLE,
          "分工", Role.RESPONSIBLE,
          "负责", Role.RESPONSIBLE,
          "主管", Role.RESPONSIBLE,
          "主责", Role.RESPONSIBLE,
          "承办", Role.RESPONSIBLE,
          "实施", Role.RESPONSIBLE,
          "落实", Role.RESPONSIBLE);

  /** What says for which tasks above the list is: 以上两项责任单位：, 6—7项责任单位：. */
  private static final Pattern REACH =
      Pattern.compile("(?:(?:以上|上述|前述)[^。，；：、]{0,8}|" + UnitPassage.ITEMS + "(?:任务|工作)?的?)$");

  /** The same of a whole line: 保障措施各项责任单位：. */
  private static final Pattern EACH = Pattern.compile("\\p{IsHan}{0,10}" + UnitPassage.EACH);

  /** What stands after 主办单位： where it is the keeper of a web site. */
  private static final Pattern FOOTER =
      Pattern.compile("[^。；;、）)】]{2,60}?(?:网站标识码|ICP备|公网安备|技术支持|版权所有|备案号)");

  /** What stands after 主办： where a page says which office wrote the document. */
  private static final Pattern OVERSEEN = Pattern.compile("[^。；;、）)】]{2,40}?督办[：:]");

  private static final int LONGEST_REACH = 24;

  /** What names of bodies end in. */
  private static final String BODY_ENDS = "部委厅局办署院会府司行社业";

  private static final int LONGEST_LIST = 200;

  private static final String DUTY = "分工|牵头|主办|责任|负责|主管|主责|承办|实施|落实|配合|参与|参加|协同|协作|协办|协助|支持|会同";
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:省级|市级|区级|县级)?(?:共同|主要|第一|具体|联合|任务|职责|部门|工作)?(DUTY)(?:责任|负责|实施|落实|配合)?(?:[和及与、/](?:DUTY))?(单位|部门|机构|主体|处室|科室|分工)?(?:[及和与、/](?:单位|部门|其?(?:责任|负责|联系)人))?(?:[（(][^（()）：:]{0,10}[）)])?(?:为?[：:]|(为)|为?([】〕\\]）)])[：:]?|())|(?<plain>(?:单位|部门)[：:])"
              .replace("DUTY", DUTY));

  /** Every marker in {@code words}, in order. */
  static List<UnitMarker> all(UnitText words) {
    List<UnitMarker> markers = new ArrayList<>();
    Matcher matcher = MARKER.matcher(words.string());
    int end = words.string().length();
    for (int from = 0; matcher.region(from, end).find(); from = next(words, matcher)) {
      int start = matcher.start();
      if (matcher.group("plain") != null) {
        if (words.startsLine(start) && !isRest(matcher.end(), markers)) {
          markers.add(new UnitMarker(Role.RESPONSIBLE, start, matcher.end(), false));
        }
        continue;
      }
      boolean noun = matcher.group(2) != null;
      boolean overseen =
          "主办".equals(matcher.group(1))
              && OVERSEEN.matcher(words.string()).region(matcher.end(), end).lookingAt();
      if (overseen || FOOTER.matcher(words.string()).region(matcher.end(), end).lookingAt()) {
        continue;
      }
      boolean bare = matcher.group(3) != null;
      boolean boxed = matcher.group(4) != null;
      boolean apart = matcher.group(5) != null;
      if (bare && !noun
          || boxed && !(noun && opened(words, reach(words, start)))
          || apart && !(noun && beforeBlank(words, matcher.end()))) {
        continue;
      }
      start = boxed ? reach(words, start) - 1 : noun ? reach(words, start) : start;
      boolean open = noun ? !afterWord(words, start) : afterMark(words, start);
      if (!open && !afterList(words, start, markers)) {
        continue;
      }
      Role role = ROLES.getOrDefault(matcher.group(1), Role.COOPERATING);
      markers.add(new UnitMarker(role, start, matcher.end(), noun && !bare && !apart));
    }
    return markers;
  }

  /** Whether the words that end at {@code end} are the rest of the last marker: 配合|单位：. */
  private static boolean isRest(int end, List<UnitMarker> markers) {
    return !markers.isEmpty() && markers.get(markers.size() - 1).end() == end;
  }

  /** Where what is said of the tasks of the list before {@code start} begins; start if nothing. */
  private static int reach(UnitText words, int start) {
    int from = Math.max(0, start - LONGEST_REACH);
    for (int i = start; i > from; i--) {
      if (words.startsLine(i)) {
        from = i;
      }
    }
    from += words.startsLine(from) && opened(words, from + 1) ? 1 : 0;
    boolean first = words.startsLine(from) || opened(words, from) && words.startsLine(from - 1);
    if (first && EACH.matcher(words.string()).region(from, start).matches()) {
      return from;
    }
    Matcher reach = REACH.matcher(words.string()).region(from, start);
    return reach.find() ? reach.start() : start;
  }

  /** Where to go on: the words of a marker may begin with the end of the line before it. */
  private static int next(UnitText words, Matcher matcher) {
    int line = matcher.start() + 1;
    while (line < matcher.end() && !words.startsLine(line)) {
      line++;
    }
    return line;
  }

  private static boolean opened(UnitText words, int start) {
    return start > 0 && UnitBounds.OPENING.indexOf(words.string().charAt(start - 1)) >= 0;
  }

  /** Whether a blank alone parts the words before {@code end} from what stands in their line. */
  private static boolean beforeBlank(UnitText words, int end) {
    return words.afterBlank(end) && !words.startsLine(end);
  }

  private static boolean afterWord(UnitText words, int start) {
    return start > 0
        && !words.startsLine(start)
        && !words.afterBlank(start)
        && Character.isLetterOrDigit(words.string().charAt(start - 1));
  }

  /** Whether the list of the marker before ends at {@code start}: 牵头：省教育厅配合：省体育局. */
  private static boolean afterList(UnitText words, int start, List<UnitMarker> markers) {
    int from = markers.isEmpty() ? start : markers.get(markers.size() - 1).end();
    return start > from
        && start - from <= LONGEST_LIST
        && BODY_ENDS.indexOf(words.string().charAt(start - 1)) >= 0
        && words.string().substring(from, start).indexOf('。') < 0;
  }

  private static boolean afterMark(UnitText words, int start) {
    return words.startsLine(start)
        || start > 0
            && (UnitBounds.OPENING + "。；;，,").indexOf(words.string().charAt(start - 1)) >= 0;
  }
}
