package org.yangfan.extract.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.Issuers;
import org.yangfan.extract.outline.GlossaryAnnex;
import org.yangfan.extract.wording.WebFooter;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.GlossaryEntry;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Reads the terms that a glossary explains: a table, its flattened cells, or lines {@code A：…}. */
final class GlossaryLines {
  private static final String LIST_MARK =
      "(?:\\d{1,3}[ \\t\\u3000\\u00A0]?[.、]|[（(]\\d{1,3}[）)]|第\\d{1,3}条|[①-⑳])";
  private static final int SHORTEST_BROKEN_LINE = 28;

  /** By how much a line that a page broke may be shorter than the longest. */
  private static final int SLACK = 4;

  private static final Pattern ROW =
      Pattern.compile(
          "\\s*\\|?\\s*(?:\\d{1,3}\\s*\\|\\s*)?([^|]+?)\\s*\\|\\s*([^|]+?)\\s*\\|?\\s*");

  /** A row with more columns than these two: term, English, meaning. */
  private static final Pattern WIDE_ROW =
      Pattern.compile(
          "\\s*\\|?\\s*(?:\\d{1,3}\\s*\\|\\s*)?([^|]+?)\\s*\\|[^\\r\\n]*\\|\\s*([^|]+?)\\s*\\|?\\s*");

  private static final Pattern RULE = Pattern.compile("[\\s|:\\-—]+");
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*(?:[-*•●]\\s*(?=\\S)|MARK\\s*)?\\**([^：:\\t]{1,40}?)\\**\\s*(?:[：:]|——|[，,]?(?=是指|系指))\\**\\s*(\\S.*)"
              .replace("MARK", LIST_MARK));
  private static final Pattern MARKED =
      Pattern.compile(
          "\\s*(?:MARK\\s*)?【([^】]{1,40})】[：:]?\\s*([^\\s【].*)".replace("MARK", LIST_MARK));
  private static final Pattern CELLS =
      Pattern.compile("(?:\\d{1,3}\\s*\\t)?\\s*([^\\t]{1,40}?)\\s*\\t\\s*([^\\t]+)");
  private static final List<Pattern> FORMS = List.of(ROW, CELLS, MARKED, LINE);
  private static final List<Pattern> FORMS_IN_TABLE = List.of(ROW, WIDE_ROW);

  /** The number of an entry that stands behind another one. */
  private static final Pattern NEXT =
      Pattern.compile("(?<=[。；])\\s*(\\d{1,2})[.、](?=[^：。；]{1,40}：)");

  private static final Pattern TERM =
      Pattern.compile("(?:MARK\\s*)?【?([^\\s【].*?)】?\\s*[：:]?".replace("MARK", LIST_MARK));
  private static final Pattern QUOTED = Pattern.compile("\\s*“([^“”]+)”\\s*");
  private static final Pattern HEAD =
      Pattern.compile("序号|名词|术语|缩[写略]语?|简称|英文|解释|释义|含义|说明|名称|全称|中文");

  /** A body that signs below the glossary. */
  private static final Pattern SIGNATURE =
      Pattern.compile("\\p{IsHan}{2,12}[省市县区州盟旗]\\p{IsHan}{2,16}(?:局|厅|委员会|办公室|政府)");

  private static final Pattern END = Pattern.compile("[。；;.]$");

  /** Opens a meaning without being part of it. */
  private static final Pattern MEANS = Pattern.compile("^(?:是指|系指|指的是|指(?![标挥数导令纹南示针定引向]))[，,：:]?");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.、]?");

  private final Text text;
  private final List<Span> lines;
  private final int width;

  /** Whether as many lines end with a full stop as begin an entry: an entry goes on up to one. */
  private final boolean stops;

  private final List<GlossaryEntry> entries = new ArrayList<>();
  private Span term;
  private boolean broken;

  /** Whether the line before is a row of a table whose header says that it explains terms. */
  private boolean inTable;

  /**
   * @param within the glossary without its title
   */
  GlossaryLines(Text text, Span within) {
    this.text = text;
    this.lines =
        Stream.concat(restOfLine(text, within), text.lines(within).stream())
            .flatMap(this::parted)
            .map(text::trim)
            .filter(line -> !line.isEmpty())
            .takeWhile(line -> !WebFooter.holds(text.plain(line)))
            .toList();
    this.width = lines.stream().mapToInt(Span::length).max().orElse(0);
    this.stops = lines.size() > 1 && stops(lines.get(lines.size() - 1)) && stopsEach();
  }

  /** What stands behind the title in its line. */
  private static Stream<Span> restOfLine(Text text, Span within) {
    Span line = within.isEmpty() ? within : text.lineAt(within.start());
    return line.start() < within.start()
        ? Stream.of(new Span(within.start(), line.end()))
        : Stream.empty();
  }

  /** The parts of a line in which entries stand one behind another: 1.甲：…。2.乙：…。 */
  private Stream<Span> parted(Span line) {
    List<Span> parts = new ArrayList<>();
    int start = line.start();
    Matcher next = NEXT.matcher(text.string()).region(line.start(), line.end());
    next.useTransparentBounds(true);
    while (next.find()) {
      if (Integer.parseInt(next.group(1)) == parts.size() + 2) {
        parts.add(new Span(start, next.start()));
        start = next.start();
      }
    }
    parts.add(new Span(start, line.end()));
    return parts.stream();
  }

  private boolean stopsEach() {
    long entries = lines.stream().filter(line -> inLine(line) != null).count();
    return lines.stream().filter(this::stops).count() >= entries;
  }

  private boolean stops(Span line) {
    return text.string().charAt(line.end() - 1) == '。';
  }

  /** The entries, in order of place. */
  List<GlossaryEntry> entries() {
    lines.forEach(this::take);
    return entries;
  }

  private void take(Span line) {
    String words = text.plain(line);
    boolean row = words.indexOf('|') >= 0;
    if (isNoise(words)) {
      inTable = row && (inTable || !RULE.matcher(words).matches());
      return;
    }
    inTable &= row;
    GlossaryEntry entry = inLine(line);
    if (entry != null) {
      entries.add(entry);
      term = null;
      broken = isBroken(line);
    } else if (broken) {
      entries.add(continued(entries.remove(entries.size() - 1), line));
      broken = isBroken(line);
    } else if (row || term == null) {
      term = row ? null : line;
    } else {
      if (!ended(text.slice(line)).isEmpty()) {
        entries.add(entry(term, line));
      }
      term = null;
    }
  }

  /** Whether {@code line} stops inside a sentence, and is as long as lines get if not all stop. */
  private boolean isBroken(Span line) {
    return (stops || line.length() >= Math.max(SHORTEST_BROKEN_LINE, width - SLACK))
        && "。；|>".indexOf(text.string().charAt(line.end() - 1)) < 0;
  }

  private GlossaryEntry continued(GlossaryEntry entry, Span line) {
    Span whole = new Span(text.index(entry.evidence().start()), line.end());
    String meaning = entry.meaning() + text.slice(line);
    return new GlossaryEntry(entry.term(), ended(meaning), Evidence.of(text, whole));
  }

  private static boolean isNoise(String line) {
    return RULE.matcher(line).matches()
        || SIGNATURE.matcher(line).matches()
        || GlossaryAnnex.isHead(line)
        || Issuers.isLabelled(line)
        || NUMBER.matcher(line).matches()
        || HEAD.matcher(line).replaceAll("").replaceAll("[\\s|/]", "").isEmpty();
  }

  /** The entry that makes up {@code line}, or null. */
  private GlossaryEntry inLine(Span line) {
    for (Pattern form : inTable ? FORMS_IN_TABLE : FORMS) {
      Matcher matcher = form.matcher(text.string()).region(line.start(), line.end());
      if (matcher.matches()) {
        String term = text.slice(unquoted(new Span(matcher.start(1), matcher.end(1))));
        String meaning = ended(text.slice(new Span(matcher.start(2), matcher.end(2))));
        return meaning.isEmpty()
            ? null
            : new GlossaryEntry(term.strip(), meaning, Evidence.of(text, line));
      }
    }
    return null;
  }

  private GlossaryEntry entry(Span term, Span meaning) {
    Matcher words = TERM.matcher(text.string()).region(term.start(), term.end());
    Span name = words.matches() ? new Span(words.start(1), words.end(1)) : term;
    Span both = new Span(term.start(), meaning.end());
    return new GlossaryEntry(
        text.slice(unquoted(name)), ended(text.slice(meaning)), Evidence.of(text, both));
  }

  /** A term without the quotation marks around the whole of it. */
  private Span unquoted(Span term) {
    Matcher quoted = QUOTED.matcher(text.string()).region(term.start(), term.end());
    return quoted.matches() ? new Span(quoted.start(1), quoted.end(1)) : term;
  }

  /** A meaning without 是指 before it and the mark that ends it. */
  private static String ended(String meaning) {
    String words = MEANS.matcher(meaning.strip()).replaceFirst("");
    return END.matcher(words).replaceFirst("");
  }
}
