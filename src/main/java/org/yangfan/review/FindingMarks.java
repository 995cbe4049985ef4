package org.yangfan.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;
import org.yangfan.page.DocumentView.Entry;
import org.yangfan.page.DocumentView.Group;
import org.yangfan.page.Words;

/** Marks the places of findings and makes a group of each code. */
final class FindingMarks {
  private static final ResourceBundle CHINESE =
      ResourceBundle.getBundle("org.yangfan.review.findings", Locale.ROOT);
  private static final String CLAUSE_ENDS = "，。；";
  private static final int LONGEST = 30;
  private static final String CUT = "…";

  private final Text text;
  private final Marks marks;

  FindingMarks(Text text, Marks marks) {
    this.text = text;
    this.marks = marks;
  }

  /** The groups, that of the first finding first. */
  List<Group> groups(List<Finding> findings) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    int i = 0;
    for (Finding finding : findings) {
      groups
          .computeIfAbsent(finding.code(), code -> new ArrayList<>())
          .add(entry(finding, "finding-" + ++i));
    }
    List<Group> all = new ArrayList<>();
    groups.forEach((code, entries) -> all.add(new Group(meaning(code), entries)));
    return all;
  }

  private Entry entry(Finding finding, String id) {
    String place = finding.line() + ":" + finding.column();
    if (finding.line() < 1 || finding.line() > text.lines().size()) {
      return new Entry(id, "finding", place, new Words("", finding.message(), ""), null);
    }
    String quoted = finding.quoted();
    Span span = place(finding);
    String mark = marks.add(span, "finding", id, meaning(finding.code()));
    String words = words(span);
    String zh = quoted.isEmpty() || words.contains(quoted) ? words : quoted + " · " + words;
    return new Entry(id, "finding", place, new Words(zh, finding.message(), ""), mark);
  }

  /** What a code says: in Chinese what to do, in English its own words. */
  private static Words meaning(String code) {
    return new Words(CHINESE.getString(code), code.replace('-', ' '), code);
  }

  /** Its beginning, in a line. */
  private String words(Span span) {
    String words = text.slice(span).strip();
    String line = words.lines().findFirst().orElse("");
    String shown = line.substring(0, Math.min(LONGEST, line.length()));
    return shown.length() < words.length() ? shown + CUT : shown;
  }

  /**
   * All that it is about; where it does not say how much that is, what it quotes, or some words on
   * from its column, but not beyond the clause. The last character at least.
   */
  private Span place(Finding finding) {
    Span line = text.lines().get(finding.line() - 1);
    int start =
        Math.min(text.codePoint(line.start()) + finding.column() - 1, text.codePoint(line.end()));
    int from = text.index(start);
    if (finding.length() > 0) {
      return text.between(start, start + finding.length());
    }
    Span rest = new Span(from, Math.max(from, line.end()));
    return marks
        .find(finding.quoted(), rest)
        .filter(found -> found.start() == from)
        .orElseGet(() -> clause(rest));
  }

  private Span clause(Span rest) {
    int end = rest.start();
    while (end < rest.end()
        && end < rest.start() + LONGEST
        && (end == rest.start() || CLAUSE_ENDS.indexOf(text.string().charAt(end)) < 0)) {
      end++;
    }
    return new Span(rest.start(), end);
  }
}
