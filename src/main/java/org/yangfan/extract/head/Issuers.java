package org.yangfan.extract.head;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Finds the parts of a notice in which its issuers stand: before its title and above its date. */
public final class Issuers {
  private static final Pattern NOTICE = Pattern.compile("关于|(?<!关于)(?:印发|下发|发布|公布)(?=《)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?m)(?:^[^\\p{IsHan}\\r\\n]*+|\\|[ \\t]*+|[ \\t\\u3000]{2,8})(?:发布|发文|印发|制定|颁布)(?:单位|机构|机关|部门)\\**[ \\t]*[：:|][\\s*|]*((?:[\\p{IsHan}、，,；; \\t\\u3000]|[（(][^（()）\\r\\n]*[）)]){4,200})");

  /** Where a page has it from. */
  private static final Pattern SOURCE =
      Pattern.compile("(?:^|[\\s\\u3000])(?:信息)?来源[：:|][\\s|]*(\\p{IsHan}{4,30})");

  /** Who made it, as its own words say. */
  private static final Pattern MADE_BY =
      Pattern.compile(
          "本(?:计划|方案|行动计划|意见|措施|文件|规划|通知)由(\\p{IsHan}[^。；：:\\r\\n]{3,150}?)(?:联合|共同)*(?:印发|发布|制定|出台)");

  private static final Pattern NAME_LINE = Pattern.compile("[\\p{IsHan}\\s\\u3000]{4,60}");

  /** Names, numbers and 文件. */
  private static final String NAMES = "[\\p{IsHan}\\d\\s\\u3000、《（）()〔〕\\[\\]【】★*#]*";

  /** Keeps the time linear. */
  private static final int NOTICES_AT_MOST = 8;

  private static final int LONGEST_LETTERHEAD = 1000;

  private static final Pattern LETTERHEAD = Pattern.compile(NAMES);
  private static final Pattern LAST_NAMES = Pattern.compile("(?=\\D)" + NAMES + "$");
  private static final Pattern COUNT = Pattern.compile("等?[一二两三四五六七八九十多\\d]+个?部门");

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
    List<Integer> notices = notices(text, header, title);
    int forwards = Forwarding.start(text, header);
    for (int notice : notices) {
      int start = letterhead(text, header, notice);
      blocks.add(new Span(start, start < forwards && forwards < notice ? forwards : notice));
    }
    int first = notices.stream().reduce(header.end(), Math::min);
    if (signature != null && signature.date().start() > first) {
      int from = Math.max(first, signature.names().start());
      if (title != null && title.span().start() == from) {
        from = Math.min(title.span().end(), signature.names().end());
      }
      blocks.add(new Span(from, signature.names().end()));
    }
    blocks.addAll(labelled(text));
    return blocks.stream().map(text::trim).filter(block -> !block.isEmpty()).toList();
  }

  /** The bodies named after 发布单位 and the like. */
  static List<Span> labelled(Text text) {
    return spans(LABEL.matcher(text.string()));
  }

  /** What the page that holds {@code header} says it comes from. */
  static List<Span> source(Text text, Span header) {
    return spans(SOURCE.matcher(text.string()).region(header.start(), header.end()));
  }

  /** The bodies that a sentence of {@code header} says made the plan. */
  static List<Span> makers(Text text, Span header) {
    return spans(MADE_BY.matcher(text.string()).region(header.start(), header.end()));
  }

  private static List<Span> spans(Matcher found) {
    return found.results().map(it -> new Span(it.start(1), it.end(1))).toList();
  }

  /** Where words of the document's own say what it is about; the title, where none do. */
  private static List<Integer> notices(Text text, Span header, PlanTitle title) {
    Matcher notice = NOTICE.matcher(text.string()).region(header.start(), header.end());
    List<Integer> found =
        notice
            .results()
            .map(it -> it.start())
            .filter(at -> !Cited.at(text, at))
            .limit(NOTICES_AT_MOST)
            .toList();
    return found.isEmpty() && title != null ? List.of(title.span().start()) : found;
  }

  /**
   * Where the names begin that run up to {@code notice}, with the lines above that hold nothing but
   * names, numbers and 文件; what stands above them is of the page, not of the notice.
   */
  private static int letterhead(Text text, Span header, int notice) {
    List<Span> lines = text.lines();
    int line = text.line(notice) - 1;
    int first = Math.max(header.start(), notice - LONGEST_LETTERHEAD);
    int begin = Math.max(first, lines.get(line).start());
    Matcher names = LAST_NAMES.matcher(text.string()).region(begin, notice);
    int start = names.find() ? names.start() : notice;
    while (start == begin && --line >= 0 && lines.get(line).start() >= first) {
      begin = lines.get(line).start();
      Matcher above = LETTERHEAD.matcher(text.string()).region(begin, lines.get(line).end());
      start = above.matches() ? begin : start;
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
