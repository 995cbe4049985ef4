package org.yangfan.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/** Finds the parts of a notice in which its issuers stand: before its title and above its date. */
public final class Issuers {
  private static final Pattern NOTICE = Pattern.compile("关于(?:印发|下发|发布|公布)|关于");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?m)^[ \\t\\u3000\\u00A0>*-]*+(?:发布|发文|印发|制定|颁布)(?:单位|机构|机关|部门)\\**[：:]\\**([^\\r\\n。]{2,200})");

  private static final Pattern NAME_LINE = Pattern.compile("[\\p{IsHan}\\s\\u3000]{4,60}");
  private static final Pattern LETTERHEAD = Pattern.compile("[^。；：:|｜>＞/_]*");
  private static final Pattern COUNT = Pattern.compile("等?[一二三四五六七八九十\\d]+个?部门");

  private Issuers() {}

  /** Whether {@code name} only counts bodies: 十部门. */
  public static boolean isCount(String name) {
    return COUNT.matcher(name).matches();
  }

  /** Whether {@code line} says who issued the document: 发布单位：…. */
  public static boolean isLabelled(String line) {
    return LABEL.matcher(line).find();
  }

  /** The spans that may name issuers, in order of place. */
  static List<Span> blocks(Text text, Span header, PlanTitle title, Signature signature) {
    List<Span> blocks = new ArrayList<>();
    Matcher notice = NOTICE.matcher(text.string()).region(header.start(), header.end());
    int first = notice.find() ? notice.start() : header.start();
    first = title == null ? first : Math.min(first, title.span().start());
    blocks.add(text.trim(new Span(letterhead(text, header.start(), first), first)));
    if (signature != null && signature.date().start() > first) {
      int from = Math.max(first, signature.names().start());
      blocks.add(text.trim(new Span(from, signature.names().end())));
    }
    Matcher label = LABEL.matcher(text.string());
    while (label.find()) {
      blocks.add(new Span(label.start(1), label.end(1)));
    }
    return blocks.stream().filter(block -> !block.isEmpty()).toList();
  }

  /**
   * Where the lines begins that run up to {@code notice} and hold nothing but names, numbers and
   * 文件; what stands above them is of the page, not of the notice.
   */
  private static int letterhead(Text text, int from, int notice) {
    List<Span> lines = text.lines();
    int line = text.line(notice) - 1;
    int start = Math.max(from, lines.get(line).start());
    while (--line >= 0 && lines.get(line).start() >= from) {
      if (!LETTERHEAD
          .matcher(text.string())
          .region(lines.get(line).start(), lines.get(line).end())
          .matches()) {
        break;
      }
      start = lines.get(line).start();
    }
    return start;
  }

  /** The lines of {@code header} that are short and hold nothing but letters. */
  static List<Span> lines(Text text, Span header) {
    return text.lines().stream()
        .filter(line -> line.end() <= header.end())
        .map(text::trim)
        .filter(line -> NAME_LINE.matcher(text.string()).region(line.start(), line.end()).matches())
        .toList();
  }
}
