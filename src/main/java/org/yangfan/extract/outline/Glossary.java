package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.Issuers;
import org.yangfan.extract.wording.WebFooter;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.GlossaryEntry;

/** Reads the annex that explains terms: a table, its flattened cells, or lines {@code A：…}. */
public final class Glossary {
  private static final String GAP = "[ \\t\\u3000\\u00A0]*";
  private static final String ANNEX_MARK =
      "附" + GAP + "[件录表]?" + GAP + "[\\d一二三四五]{0,2}" + GAP + "[：:]?" + GAP;
  private static final String LIST_MARK = "(?:\\d{1,3}[.．、]|[（(]\\d{1,3}[）)]|[①-⑳])";
  private static final int SHORTEST_BROKEN_LINE = 28;

  /** By how much a line that a page broke may be shorter than the longest. */
  private static final int SLACK = 4;

  private static final Pattern TITLE =
      Pattern.compile(
          "(?m)^[ \\t\\u3000\\u00A0#*]*+(?:(?:ANNEX)?[^\\r\\n，。：:；]{0,20}(?:名词|术语|缩略语|缩写)[^\\r\\n，。；]{0,6}?(?:解释|释义|说明|注释|表)|(?:ANNEX)?(?:主要|有关|相关|常用|专业)?(?:名词|术语|缩略语|缩写词?))[ \\t\\u3000\\u00A0*：:]*\\r?$"
              .replace("ANNEX", ANNEX_MARK));
  private static final Pattern ROW =
      Pattern.compile(
          "\\s*\\|?\\s*(?:\\d{1,3}\\s*\\|\\s*)?([^|]+?)\\s*\\|\\s*([^|]+?)\\s*\\|?\\s*");
  private static final Pattern RULE = Pattern.compile("[\\s|:\\-—]+");
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*(?:[-*•●]\\s*(?=\\S)|MARK\\s*)?\\**([^：:\\t]{1,40}?)\\**\\s*(?:[：:]|——|[，,]?(?=是指|系指))\\**\\s*(\\S.*)"
              .replace("MARK", LIST_MARK));
  private static final Pattern CELLS =
      Pattern.compile("(?:\\d{1,3}\\s*\\t)?\\s*([^\\t]{1,40}?)\\s*\\t\\s*([^\\t]+)");
  private static final Pattern TERM =
      Pattern.compile("(?:MARK\\s*)?(\\S.*?)\\s*[：:]?".replace("MARK", LIST_MARK));
  private static final Pattern HEAD =
      Pattern.compile("序号|名词|术语|缩[写略]语?|简称|英文|解释|释义|含义|说明|名称|全称|中文");

  private static final Pattern ANNEX = Pattern.compile(ANNEX_MARK);
  private static final Pattern END = Pattern.compile("[。；;]$");

  /** Opens a meaning without being part of it. */
  private static final Pattern MEANS = Pattern.compile("^(?:是指|系指|指的是|指(?![标挥数导令纹南示针定引向]))[，,：:]?");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.．、]?");

  /** A line of the list of annexes that names the glossary. */
  private static final Pattern LISTED =
      Pattern.compile("\\s*+(?:附\\s?件\\s*[：:]\\s*)?(?:附件)?\\d{1,2}\\s?[.．、]");

  /** The line in which another annex begins, and the blank ones after it. */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?m)^[ \\t\\u3000\\u00A0#*]*+附\\s?[件表录]\\s?\\d{1,2}\\s*(?:[：:][^\\r\\n。]{0,60})?[\\s*]*$\\s*");

  private Glossary() {}

  /** The annex at or after {@code from}; empty, at the text's end, if there is none. */
  static Span in(Text text, int from) {
    Matcher title = TITLE.matcher(text.string()).region(from, text.length());
    if (!title.find()) {
      return new Span(text.length(), text.length());
    }
    int start = title.start();
    int end = title.end();
    while (LISTED.matcher(text.string()).region(start, end).lookingAt() && title.find()) {
      start = title.start();
      end = title.end();
    }
    return new Span(start, end(text, end));
  }

  /** Where the next annex begins after {@code from}, unless it is the glossary itself. */
  private static int end(Text text, int from) {
    Matcher next = NEXT.matcher(text.string()).region(from, text.length());
    while (next.find()) {
      if (!TITLE.matcher(text.string()).region(next.start(), next.end()).lookingAt()
          && !TITLE.matcher(text.string()).region(next.end(), text.length()).lookingAt()) {
        return next.start();
      }
    }
    return text.length();
  }

  /** The entries of {@code annex}. */
  public static List<GlossaryEntry> read(Text text, Span annex) {
    Matcher title = TITLE.matcher(text.string()).region(annex.start(), annex.end());
    return title.find() ? entries(text, new Span(title.end(), annex.end())) : List.of();
  }

  private static List<GlossaryEntry> entries(Text text, Span annex) {
    List<GlossaryEntry> entries = new ArrayList<>();
    Span term = null;
    boolean broken = false;
    List<Span> lines = text.lines();
    lines = lines.subList(text.line(annex.start()) - 1, lines.size());
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    for (Span whole : lines) {
      Span line = text.trim(whole);
      if (line.start() >= annex.end() || WebFooter.holds(text.slice(line))) {
        break;
      }
      if (line.start() < annex.start()
          || line.isEmpty()
          || isNoise(text.string().substring(line.start(), line.end()))) {
        continue;
      }
      GlossaryEntry entry = inLine(text, line);
      if (entry != null) {
        entries.add(entry);
        term = null;
        broken = isBroken(text, line, width);
      } else if (broken) {
        int last = entries.size() - 1;
        entries.set(last, continued(text, entries.get(last), line));
        broken = isBroken(text, line, width);
      } else if (term == null) {
        term = line;
      } else {
        entries.add(entry(text, term, line));
        term = null;
      }
    }
    return entries;
  }

  /** Whether {@code line} is as long as lines get and stops inside a sentence. */
  private static boolean isBroken(Text text, Span line, int width) {
    return line.length() >= Math.max(SHORTEST_BROKEN_LINE, width - SLACK)
        && "。；|>".indexOf(text.string().charAt(line.end() - 1)) < 0;
  }

  private static GlossaryEntry continued(Text text, GlossaryEntry entry, Span line) {
    Span whole = new Span(text.index(entry.evidence().start()), line.end());
    String meaning = entry.meaning() + text.slice(line);
    return new GlossaryEntry(entry.term(), ended(meaning), Evidence.of(text, whole));
  }

  private static boolean isNoise(String line) {
    return RULE.matcher(line).matches()
        || TITLE.matcher(line).matches()
        || ANNEX.matcher(line).matches()
        || Issuers.isLabelled(line)
        || NUMBER.matcher(line).matches()
        || HEAD.matcher(line).replaceAll("").replaceAll("[\\s|/]", "").isEmpty();
  }

  private static GlossaryEntry inLine(Text text, Span line) {
    for (Pattern form : List.of(ROW, CELLS, LINE)) {
      Matcher matcher = form.matcher(text.string()).region(line.start(), line.end());
      if (matcher.matches()) {
        String term = text.slice(new Span(matcher.start(1), matcher.end(1)));
        String meaning = text.slice(new Span(matcher.start(2), matcher.end(2)));
        return new GlossaryEntry(term.strip(), ended(meaning), Evidence.of(text, line));
      }
    }
    return null;
  }

  private static GlossaryEntry entry(Text text, Span term, Span meaning) {
    Matcher words = TERM.matcher(text.string()).region(term.start(), term.end());
    Span name = words.matches() ? new Span(words.start(1), words.end(1)) : term;
    Span both = new Span(term.start(), meaning.end());
    return new GlossaryEntry(text.slice(name), ended(text.slice(meaning)), Evidence.of(text, both));
  }

  /** A meaning without 是指 before it and the mark that ends it. */
  private static String ended(String meaning) {
    String words = MEANS.matcher(meaning.strip()).replaceFirst("");
    return END.matcher(words).replaceFirst("");
  }
}
