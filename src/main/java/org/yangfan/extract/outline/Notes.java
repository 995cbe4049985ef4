package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.GlossaryEntry;

/** Reads terms that a sentence explains: 本方案所称…是指…, or several in a note after 注：. */
public final class Notes {
  /** A note, to the end of its paragraph: the lines up to a full stop, or up to a blank one. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?m)^[ \\t\\u3000\\u00A0#*（(]*+(?:附?注|备注|注释|附注释|名词注释)[\\d①-⑳]?[*]*[：:][*]*+(?:[^\\r\\n]*+(?<![。）)])\\R(?!\\s*\\R))*+[^\\r\\n]*");

  private static final Pattern CALLED =
      Pattern.compile("(?:本(?:方案|计划|规划|意见|措施|办法|文件|通知)|文中)(?:中|里)?所(?:称|述|指)(?:的)?[^。；;]{2,200}");

  private static final String WORD = "[^，,。；;：:“”\"「」（）()\\r\\n]";

  /** What a definition begins with, a number or whose words they are, and what parts its halves. */
  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?<=^|[：:。；;，,\\s\\u3000）)])(?:(?:\\d{1,2}[.．、]|[（(]\\d{1,2}[）)]|[①-⑳])\\s*)?(?:(?:本(?:方案|计划|规划|意见|措施|办法|文件|通知)|文|其)(?:中)?(?:所(?:称|述|指)(?:的)?|，)?)?[“\"「]?(?<term>WORD{1,24}?)[”\"」]?(?:[（(][^（()）]{1,40}[）)])?[，,]?(?:是指|系指|指的是|(?<!所)指(?![标挥数导令纹南示针定引向]))[，,：:]?\\s*(?<meaning>[^，,。；;\\s].+?)(?=[。；;]|[，,]\\s*[“\"「]WORD{1,24}[”\"」](?:是|系)?指|$)"
              .replace("WORD", WORD),
          Pattern.DOTALL);

  private Notes() {}

  /** The entries in {@code within}, in order. */
  public static List<GlossaryEntry> in(Text text, Span within) {
    List<GlossaryEntry> entries = new ArrayList<>();
    for (Pattern form : List.of(NOTE, CALLED)) {
      Matcher passage = form.matcher(text.string()).region(within.start(), within.end());
      while (passage.find()) {
        entries.addAll(definitions(text, new Span(passage.start(), passage.end())));
      }
    }
    entries.sort(Comparator.comparingInt(entry -> entry.evidence().start()));
    return entries;
  }

  private static List<GlossaryEntry> definitions(Text text, Span passage) {
    List<GlossaryEntry> entries = new ArrayList<>();
    Matcher found = DEFINITION.matcher(text.string()).region(passage.start(), passage.end());
    while (found.find()) {
      Span term = new Span(found.start("term"), found.end("term"));
      Span meaning = new Span(found.start("meaning"), found.end("meaning"));
      String words = text.slice(meaning).replaceAll("\\R[ \\t\\u3000]*", "");
      entries.add(
          new GlossaryEntry(
              text.slice(term).strip(),
              Glossary.ended(words),
              Evidence.of(text, new Span(term.start(), meaning.end()))));
    }
    return entries;
  }
}
