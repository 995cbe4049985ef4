package org.yangfan.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds who made a plan that an office forwards: 甲转发乙关于…的通知. The makers are named in the notice's
 * title, before the plan's name in its first sentence (乙《…》已经同意，现转发), or below the plan's own
 * title.
 */
final class Forwarding {
  private static final Pattern FORWARDS = Pattern.compile("(?:关于)?(?:批转|转发)");

  private static final String NAMES = "[\\p{IsHan}、\\s\\u3000]";

  /** Up to what the plan is called, or how many others made it. */
  private static final Pattern MAKERS =
      Pattern.compile("(" + NAMES + "{4,80}?)(?:等[\\p{IsHan}\\d]{0,3}部门|关于|《|制定|拟[定订])");

  private static final Pattern BEFORE_THE_PLAN =
      Pattern.compile(
          "(?:^|(?<=[\\r\\n，。：:]))[\\s\\u3000]*(?:现?将)?("
              + NAMES
              + "{4,80}?)(?:等[\\p{IsHan}\\d]{0,3}部门)?(?:联合)?(?:制定|编制|起草|拟[定订]|提出|印发)?的?《[^》\\r\\n]{4,80}》[^。\\r\\n]{0,60}转发");

  private static final Pattern NAME_LINE = Pattern.compile("[\\p{IsHan}、\\s\\u3000]{4,60}");

  private Forwarding() {}

  /** Where the words begin that forward the plan, in the head's own words; -1 for none. */
  static int start(Text text, Span header) {
    return FORWARDS
        .matcher(text.string())
        .region(header.start(), header.end())
        .results()
        .filter(it -> !Cited.at(text, it.start()))
        .map(MatchResult::start)
        .findFirst()
        .orElse(-1);
  }

  /** The passages that name the makers of a forwarded plan; empty where none is forwarded. */
  static List<Span> makers(Text text, Span header, PlanTitle title) {
    int start = start(text, header);
    if (start < 0 || title == null) {
      return List.of();
    }
    List<Span> makers = new ArrayList<>();
    Matcher forwards = FORWARDS.matcher(text.string()).region(start, header.end());
    if (forwards.lookingAt()) {
      add(makers, MAKERS.matcher(text.string()).region(forwards.end(), header.end()), true);
    }
    add(makers, BEFORE_THE_PLAN.matcher(text.string()).region(start, header.end()), false);
    if (title.span().start() > start) {
      makers.addAll(below(text, header, title));
    }
    return makers;
  }

  private static void add(List<Span> makers, Matcher names, boolean here) {
    if (here ? names.lookingAt() : names.find()) {
      makers.add(new Span(names.start(1), names.end(1)));
    }
  }

  /** The lines right below the title that hold nothing but names. */
  private static List<Span> below(Text text, Span header, PlanTitle title) {
    List<Span> lines = new ArrayList<>();
    List<Span> rest = text.lines(new Span(title.span().end(), header.end()));
    for (Span line : rest) {
      Span words = text.trim(line);
      if (words.isEmpty()) {
        continue;
      }
      if (!NAME_LINE.matcher(text.plain(words)).matches()) {
        break;
      }
      lines.add(words);
    }
    return lines;
  }
}
