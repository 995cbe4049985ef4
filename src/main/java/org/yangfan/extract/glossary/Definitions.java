package org.yangfan.extract.glossary;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.outline.Notes;
import org.yangfan.extract.wording.Squeezed;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.GlossaryEntry;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Reads the terms that a sentence explains which speaks of the plan, or a note: 本方案所称甲，是指…；乙是指…。 An
 * article that does so (第二条 本措施所称…) says for whom the plan is, and explains none.
 */
final class Definitions {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:(?:附注|注释|备注|(?<![关批标专倾灌投贯])注)[：:]|(?<![一二三四五六七八九十\\d]条)本(?:\\p{IsHan}{0,6}(?:方案|计划|规划|意见|办法|措施|规定|文件|通知)|文)(?:中的?|所称的?|所指的?|里的?)[：:]?)((?!本)[^。]{2,20}指[^。]{4,400})");

  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:^|[，,；;])(?:\\d{1,2}[.、]|[（(]\\d{1,2}[）)]|[①-⑳])?(?:(?:本\\p{IsHan}{0,6}|文)中(?:的|所称)?)?[“\"]?([^，,；;“”\"（(]{2,16}?)[”\"]?(?:[（(][^（()）]{1,30}[）)])?[，,]?(?:是指|系指|特指|指的是|(?<!所)指)(.+?)(?=[，,][“\"][^“”\"]{2,16}[”\"][，,]?(?:是|系)?指|[；;]|$)");

  /** A numbered note that explains one term, and not what the figures are or whence. */
  private static final Pattern NOTE =
      Pattern.compile(
          "[“\"]?(?![^：:，,。；;]{0,14}(?:来源|口径|说明|单位|指标|数据|现状))([^，,；;。：:“”\"（(]{2,16}?)[”\"]?(?:[（(][^（()）]{1,30}[）)])?(?:[：:]|——|[，,]?(?:是指|系指|特指|指的是|(?<!所)指))(.{4,}?)[。；;]?");

  /** Terms in one line: 注：PUE：…；OLT：…。 */
  private static final Pattern IN_LINE =
      Pattern.compile("(?m)^[ \\t\\u3000>*#]*+(?:附注|注释|备注|注)[：:][*\\s]*([^\\r\\n]*+)");

  private static final Pattern PART = Pattern.compile("[^；;\\s][^；;]*+");
  private static final Pattern ABBREVIATION = Pattern.compile("[A-Za-z][^：:，。]*[：:—].*");

  private Definitions() {}

  /** The entries of such sentences in {@code within}, in order of place. */
  static List<GlossaryEntry> in(Text text, Span within) {
    Squeezed words = Squeezed.of(text, List.of(within));
    List<GlossaryEntry> entries = new ArrayList<>();
    List<Span> notes = Notes.in(text).stream().filter(within::contains).toList();
    Matcher sentence = SENTENCE.matcher(words.string());
    while (sentence.find()) {
      int start = words.span(sentence.start(), sentence.end()).start();
      if (notes.stream().anyMatch(it -> it.contains(start))) {
        continue;
      }
      Matcher entry = ENTRY.matcher(sentence.group(1));
      while (entry.find()) {
        Span place =
            words.span(sentence.start(1) + entry.start(1), sentence.start(1) + entry.end());
        entries.add(
            new GlossaryEntry(entry.group(1), entry.group(2).strip(), Evidence.of(text, place)));
      }
    }
    for (Span each : notes) {
      Notes.each(text, each).forEach(note -> entries.addAll(inNote(text, note)));
    }
    Matcher line = IN_LINE.matcher(text.string()).region(within.start(), within.end());
    while (line.find()) {
      Span note = new Span(line.start(1), line.end(1));
      if (notes.stream().noneMatch(it -> it.overlaps(note))) {
        entries.addAll(inLine(text, note));
      }
    }
    return entries;
  }

  /** The entries of a note all of whose parts explain an abbreviation. */
  private static List<GlossaryEntry> inLine(Text text, Span note) {
    List<GlossaryEntry> entries = new ArrayList<>();
    Matcher part = PART.matcher(text.string()).region(note.start(), note.end());
    while (part.find()) {
      List<GlossaryEntry> entry = inNote(text, text.trim(new Span(part.start(), part.end())));
      if (entry.isEmpty() || !ABBREVIATION.matcher(part.group().strip()).find()) {
        return List.of();
      }
      entries.addAll(entry);
    }
    return entries;
  }

  private static List<GlossaryEntry> inNote(Text text, Span note) {
    Matcher entry = NOTE.matcher(text.string()).region(note.start(), note.end());
    if (!entry.matches()) {
      return List.of();
    }
    String term = text.slice(new Span(entry.start(1), entry.end(1))).strip();
    String meaning = text.slice(new Span(entry.start(2), entry.end(2))).strip();
    return List.of(new GlossaryEntry(term, meaning, Evidence.of(text, note)));
  }
}
