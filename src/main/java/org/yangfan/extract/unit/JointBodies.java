package org.yangfan.extract.unit;

import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Bodies;
import org.yangfan.vocabulary.Region;

/** The bodies that a sentence begins with which act together: 甲局会同乙局、丙局开展…. */
final class JointBodies {
  private static final String WITH = "会同";
  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_PART = 14;

  /** What follows a company's name where its branch is meant: 中国铁塔|海州市分公司. */
  private static final Pattern BRANCH = Pattern.compile("\\p{IsHan}{2,6}?(?:分公司|公司)");

  /** Others that are not called by name. */
  private static final Pattern OTHERS = Pattern.compile("各?(?:有关|相关)(?:部门|单位|方面)");

  /** What may follow the last name. */
  private static final Pattern WORK =
      Pattern.compile(
          "[，。、]|[对等将以]|共同|联合|开展|建[立设]|组[建织成]|成立|制[定订]|推[进动广]|逐|深入|全面|积极|定期|及时|抓好|做好|负责|研究|编制|出台|实施|落实|健全|完善|加强|强化|加快|指导");

  private final String words;
  private final Bodies bodies;
  private final Region region;

  /** Where the next 会同 stands; -1 for none. */
  private int with;

  JointBodies(String words, Bodies bodies, Region region) {
    this.words = words;
    this.bodies = bodies;
    this.region = region;
    this.with = words.indexOf(WITH);
  }

  /**
   * Where the last of them ends, before {@code to}; {@code start} where the words from there on do
   * not begin so. Sentences are to be asked for in their order.
   */
  int end(int start, int to) {
    with = with >= 0 && with < start ? words.indexOf(WITH, start) : with;
    if (with < start || with > start + LONGEST_NAME) {
      return start;
    }
    int next = with + WITH.length();
    int end = namesBody(start) ? listEnd(next, to) : next;
    return end > next ? end : start;
  }

  /** Whether the words from {@code start} to the next 会同 are one body. */
  private boolean namesBody(int start) {
    String name = words.substring(start, with);
    return bodies.longestAt(words, start, region) == with
        || bodies.beginsLikeBody(name, region)
            && bodies.looksLikeBody(name, region)
            && !bodies.named(name, region).collective();
  }

  /**
   * Where the last of those ends whose clause begins at {@code index} with a mark, before {@code
   * to}: ，乙院会同丙院; index if there are none.
   */
  int nextEnd(int index, int to) {
    int start = index + 1;
    int name = start < to && words.charAt(index) == '，' ? nameEnd(start, to) : start;
    int next = name + WITH.length();
    if (name == start || !words.startsWith(WITH, name)) {
      return index;
    }
    int end = namedEnd(next, to);
    return end > next ? end : index;
  }

  /**
   * Where the last of them ends after 由, at {@code start}: 甲局、乙局会同有关部门, 甲局会乙局; start where the
   * words do not go on so.
   */
  int endAfterBy(int start, int to) {
    int first = listEnd(start, to);
    int next =
        words.startsWith(WITH, first) ? first + 2 : words.startsWith("会", first) ? first + 1 : to;
    if (first == start || next == to) {
      return start;
    }
    Matcher others = OTHERS.matcher(words).region(next, to);
    int end = others.lookingAt() ? others.end() : namedEnd(next, to);
    return end > next ? end : start;
  }

  /**
   * Where the last of those ends that act with another whose clause ends at {@code index}:
   * ，会同乙局、丙局; index if there are none.
   */
  int helpersEnd(int index, int to) {
    int from = index < to && "，、".indexOf(words.charAt(index)) >= 0 ? index + 1 : index;
    int first = from + WITH.length();
    if (!words.startsWith(WITH, from)) {
      return index;
    }
    int end = namedEnd(first, to);
    return end > first ? end : index;
  }

  /** Where a list of them ends that begins at {@code start}, or else one that no rule knows. */
  private int namedEnd(int start, int to) {
    int end = listEnd(start, to);
    return end > start ? end : officeEnd(start, to);
  }

  /** Where the last name of a list ends that begins at {@code start}; start if none does. */
  private int listEnd(int start, int to) {
    int end = start;
    int next = start;
    for (int stop = nameEnd(next, to); stop > next; stop = oneEnd(next, start, to)) {
      end = stop;
      next = end < to && "、和及与".indexOf(words.charAt(end)) >= 0 ? end + 1 : to;
    }
    return end;
  }

  private int oneEnd(int at, int first, int to) {
    int end = at < to ? nameEnd(at, to) : at;
    int named = end > at ? end : classEnd(at, first, to);
    return named > at ? named : officeEnd(at, to);
  }

  /** Where an office or a class ends that no vocabulary has, and its work follows: 某某处|对…. */
  private int officeEnd(int at, int to) {
    for (int end = at + 3; end < Math.min(to, at + LONGEST_NAME); end++) {
      if (WORK.matcher(words).region(end, to).lookingAt()
          && bodies.looksLikeBody(words.substring(at, end), region)) {
        return end;
      }
    }
    return at;
  }

  /** Where a class of bodies ends that begins at {@code at}, after a name, and ends its clause. */
  private int classEnd(int at, int first, int to) {
    int end = at;
    while (end < to && end < at + LONGEST_NAME && "，。；、".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    String name = words.substring(at, end);
    boolean stops = end < to && end < at + LONGEST_NAME;
    return at > first && stops && bodies.isClass(name) ? end : at;
  }

  /** Where a part ends that the body which ends at {@code end} is named before: 某部|某司. */
  private int partEnd(int start, int end, int to) {
    boolean whole = end >= to || "、和及与，。；".indexOf(words.charAt(end)) >= 0 || acts(end, to);
    for (int stop = end + 2; !whole && stop < Math.min(to, end + LONGEST_PART); stop++) {
      String name = words.substring(start, stop);
      if (acts(stop, to) && bodies.looksLikeBody(name, region) && !bodies.isClass(name)) {
        return stop;
      }
    }
    return end;
  }

  private boolean acts(int index, int to) {
    return words.startsWith(WITH, index) || WORK.matcher(words).region(index, to).lookingAt();
  }

  /** Where the name of a body ends that begins at {@code start}; start if none does. */
  private int nameEnd(int start, int to) {
    int end = bodies.longestAt(words, start, region);
    String near = words.substring(start, Math.min(to, start + LONGEST_NAME));
    if (end > start) {
      Matcher branch = BRANCH.matcher(words).region(end, Math.min(to, start + LONGEST_NAME));
      return branch.lookingAt()
              && bodies.named(words.substring(start, branch.end()), region).known()
          ? branch.end()
          : partEnd(start, end, to);
    }
    if (!bodies.beginsLikeBody(near, region)) {
      return end;
    }
    for (int length = 3; length <= near.length(); length++) {
      String name = near.substring(0, length);
      if (bodies.looksLikeBody(name, region)) {
        return bodies.named(name, region).collective() ? start : start + length;
      }
    }
    return start;
  }
}
