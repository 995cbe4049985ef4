package org.yangfan.document;

import java.util.List;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Finds the marked headings that open the lines of a text. */
final class LineHeadings {
  /** What may stand before a mark: white space, debris in brackets, Markdown's signs, bullets. */
  static final Pattern MARGIN =
      Pattern.compile(
          "(?:[\\s\\u3000\\u00A0\\u200B]|\\[[a-zA-Z]+:[^\\]\\n]{0,40}\\]|\\*\\*|>|[-*] (?=(?:第|任务|方向|行动)[一二三四五六七八九十\\d]{1,3}[项：:])|[★☆●○◆◇■□▲△▶►➢•※\\uF020-\\uF0FF]|(?<depth>#{1,6}))*+");

  /** 。9.5G+… after task 8. */
  private static final Pattern LOST_BREAK =
      Pattern.compile("(?<=[。；）)])\\s*(\\d{1,3}[.．、]\\s?5G\\s?[+＋])");

  private final Text text;
  private final int glued;
  private final HeadingRun run;

  /**
   * @param glued where the first chapter stands that is glued to what stands before it; -1 for none
   */
  LineHeadings(Text text, int glued) {
    this.text = text;
    this.glued = glued;
    this.run = new HeadingRun(text);
  }

  /** In order of place. */
  List<Heading> all() {
    for (Span line : text.lines()) {
      Heading heading = in(line);
      if (heading == null && run.found().isEmpty() && line.start() <= glued && glued < line.end()) {
        heading = in(new Span(glued, line.end()));
      }
      if (heading != null) {
        run.add(heading);
      }
      addInside(line);
    }
    return run.found();
  }

  /** Adds the tasks in {@code line} that lost their line break. */
  private void addInside(Span line) {
    Matcher inside = LOST_BREAK.matcher(text.string()).region(line.start(), line.end());
    while (inside.find()) {
      HeadingMark mark = HeadingMark.at(text, inside.start(1), line.end());
      Span title =
          mark != null && run.goesOnWith(mark)
              ? HeadingTitle.inLine(text, mark.end(), line.end())
              : null;
      if (title != null) {
        run.add(mark.heading(0, mark.start(), title));
      }
    }
  }

  /** The heading that {@code line} opens with, or null. */
  private Heading in(Span line) {
    Matcher margin = MARGIN.matcher(text.string()).region(line.start(), line.end());
    int start = margin.lookingAt() ? margin.end() : line.start();
    int depth = margin.group("depth") == null ? 0 : margin.group("depth").length();
    Heading named = NamedBelow.at(text, start, depth, line.start());
    if (named != null) {
      return named;
    }
    HeadingMark mark = run.mark(start, line.end());
    if (mark == null || depth == 0 && mark.isLabel()) {
      return depth == 0 ? null : markdown(depth, start, line);
    }
    Span title = HeadingTitle.inLine(text, mark.end(), line.end());
    return title == null ? null : mark.heading(depth, line.start(), title);
  }

  /** ## 重点场景, or ## 2 重点场景. */
  private Heading markdown(int depth, int start, Span line) {
    HeadingMark bare = HeadingMark.bare(text, start, line.end());
    Span title = HeadingTitle.inLine(text, bare == null ? start : bare.end(), line.end());
    String number = bare == null ? null : bare.number();
    return title == null
        ? null
        : new Heading(HeadingStyle.MARKDOWN, depth, null, number, line.start(), title, title);
  }
}
