package org.yangfan.extract.wording;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Puts the lines of a text together to paragraphs. */
public final class Passages {
  private static final List<Pattern> HEADING_MARKS =
      List.of(
          Pattern.compile("第[一二三四五六七八九十]{1,3}[章节部].*"),
          Pattern.compile("[一二三四五六七八九十]{1,3}[、.].*"),
          Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].*"),
          Pattern.compile(
              "(?:\\d{1,2}\\s?[.、]\\s?(?:\\D|5G)|第\\d{1,3}条\\s|(?:重点|主要)?任务\\s?[\\d一二三四五六七八九十]{1,3}\\s?[：:]).*"),
          Pattern.compile("[（(]\\d{1,2}[）)].*"),
          Pattern.compile("[①-⑳].*"),
          Pattern.compile("(?:专栏|重点.{0,4}工程(?:\\s*\\d|之[一二三四五六七八九十])).*"));

  /** What opens a paragraph of its own, whatever the line before. */
  private static final Pattern OPENING = Pattern.compile("(?:——|[•●■◆▪·-]|附件|注[：:]|备注).*");

  private static final Pattern BOLD = Pattern.compile("^\\*+(?!\\s)");

  /** One that nothing marks as such: what does is blank in the plain text. */
  private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}");

  /** A bracket that ends no sentence: 每个县（区）. */
  private static final Pattern DIVISION =
      Pattern.compile("[^，。；（]{0,8}[每各][^，。；（]{0,6}（[市县区旗州盟镇乡街道、]{1,8}）$");

  /** The end of a line that tells when, under which number or by whom a plan was issued. */
  private static final Pattern IMPRINT =
      Pattern.compile("[日时][期间][：:]\\s*\\d{4}[-年./]\\d{1,2}[-月./]\\d{1,2}日?$|〔\\d{4}〕\\d{1,4}号$");

  private static final int LONGEST_IMPRINT = 24;

  /** A numbered title that a blank parts from its text: 2. 果园 建设…. */
  private static final Pattern TITLE =
      Pattern.compile(
          "\\**(?:\\d{1,2}[.、]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)\\s?[\\p{IsHan}5G+“”]{3,14}\\**[ \\u3000](?=\\S{12})");

  private static final String ENDS = "。！？；：;:!?）)】|>";
  private static final int SHORTEST_BROKEN_LINE = 18;
  private static final int MARKDOWN_RANKS = 6;

  /** The rank of the heading of a box. */
  public static final int BOX_RANK = MARKDOWN_RANKS + HEADING_MARKS.size();

  private final Text text;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Span> parts = new ArrayList<>();

  /** Whether a page ended after the last line: its number stands there, or plain text blanks it. */
  private boolean pageEnded;

  /** Whether the last line is one of a quotation, which a sign opens: > 专栏1. */
  private boolean inQuotation;

  private Passages(Text text) {
    this.text = text;
  }

  /** The paragraphs of {@code lines}, which may be pieces of lines, in order. */
  public static List<Passage> of(Text text, List<Span> lines) {
    Passages reader = new Passages(text);
    lines.forEach(reader::add);
    reader.close();
    return reader.passages;
  }

  private void add(Span line) {
    Span words = text.trim(line);
    if (words.isEmpty()) {
      pageEnded |= isOpen() && !text.slice(line).isBlank();
      return;
    }
    boolean quoted = text.string().charAt(words.start()) == '>';
    if (quoted != inQuotation) {
      close();
      inQuotation = quoted;
    }
    words = quoted ? text.trim(new Span(words.start() + 1, words.end())) : words;
    Matcher title = TITLE.matcher(text.plain(words));
    if (title.lookingAt()) {
      int end = words.start() + title.end();
      addWords(text.trim(new Span(words.start(), end)));
      words = text.trim(new Span(end, words.end()));
    }
    addWords(words);
  }

  private void addWords(Span trimmed) {
    if (trimmed.isEmpty()) {
      close();
      return;
    }
    String words = text.plain(trimmed);
    if (PAGE_NUMBER.matcher(words).matches() && isOpen()) {
      pageEnded = true;
      return;
    }
    if (!isBroken() || rank(words) > 0 || OPENING.matcher(words).matches()) {
      close();
    }
    parts.add(trimmed);
    pageEnded = false;
  }

  private void close() {
    if (!parts.isEmpty()) {
      passages.add(new Passage(Squeezed.of(text, parts), rank(text.plain(parts.get(0)))));
      parts.clear();
    }
  }

  /**
   * Whether the last line stops inside a sentence, as lines do that a page or a width broke: a
   * short one does if a page ended after it and it holds more than a title.
   */
  private boolean isBroken() {
    if (!isOpen()) {
      return false;
    }
    String words = lastLine();
    int end = Math.max(0, words.length() - LONGEST_IMPRINT);
    if (IMPRINT.matcher(words).region(end, words.length()).find()) {
      return false;
    }
    return words.length() >= SHORTEST_BROKEN_LINE || pageEnded && holdsClauses(words);
  }

  private boolean isOpen() {
    if (parts.isEmpty()) {
      return false;
    }
    String words = lastLine();
    boolean heading = rank(words) > 0 && !holdsClauses(words);
    boolean ended = ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return (!ended || words.endsWith("）") && DIVISION.matcher(words).find()) && !heading;
  }

  private String lastLine() {
    return text.plain(parts.get(parts.size() - 1));
  }

  private static boolean holdsClauses(String words) {
    return words.indexOf('。') >= 0 || words.indexOf('，') >= 0;
  }

  private static int rank(String words) {
    String line = BOLD.matcher(words).replaceFirst("");
    if (line.startsWith("#")) {
      int depth = 0;
      while (depth < line.length() && line.charAt(depth) == '#') {
        depth++;
      }
      return Math.min(depth, MARKDOWN_RANKS);
    }
    for (int i = 0; i < HEADING_MARKS.size(); i++) {
      if (HEADING_MARKS.get(i).matcher(line).matches()) {
        return MARKDOWN_RANKS + 1 + i;
      }
    }
    return 0;
  }
}
