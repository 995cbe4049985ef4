package org.yangfan.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.yangfan.page.Mark;
import org.yangfan.page.Phrases;

/**
 * The marks of a document's words: what a fact rests on, its title, its bodies. Passages count code
 * points, marks UTF-16.
 */
final class TextMarks {
  /** What stretches far beyond its title. */
  private static final Set<String> TITLED = Set.of("plan", "task", "project");

  private final Reading reading;
  private final String text;
  private final boolean plain;
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final TreeSet<Integer> plans = new TreeSet<>();

  TextMarks(Reading reading, String text) {
    this.reading = reading;
    this.text = text;
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  /** The marks of {@code passages}, which are in their order. */
  List<Mark> of(List<Passage> passages) {
    passages.stream()
        .filter(passage -> passage.kind().equals("plan"))
        .forEach(plan -> plans.add(index(plan.start())));
    passages.forEach(this::add);
    return List.copyOf(marks.values());
  }

  /** The UTF-16 index of a code point; the end of the text for what lies behind it. */
  int index(int codePoint) {
    if (plain) {
      return Math.min(codePoint, text.length());
    }
    return codePoint >= text.codePointCount(0, text.length())
        ? text.length()
        : text.offsetByCodePoints(0, codePoint);
  }

  private void add(Passage passage) {
    int start = index(passage.start());
    int end = index(passage.end());
    if (TITLED.contains(passage.kind())) {
      titled(passage, start, end);
    } else {
      put(
          start,
          end,
          passage.anchor(),
          passage.kind(),
          href(passage.fact()),
          label(passage.kind(), passage.fact()));
    }
    if (passage.kind().equals("task")) {
      units(passage, start, end);
    }
  }

  /** The words of a title; where they are written otherwise, the first line. */
  private void titled(Passage passage, int start, int end) {
    Statement title = passage.fact().getProperty(DCTerms.title);
    int at = title == null ? -1 : text.indexOf(title.getString(), start);
    boolean found = at >= 0 && at + title.getString().length() <= end;
    int from = found ? at : start;
    int to = found ? at + title.getString().length() : lineEnd(start, end);
    String id = passage.anchor();
    if (from > start || to < end) {
      put(start, end, id, passage.kind() + "-passage", "", "");
      id = "t-" + id + "-" + marks.size();
    }
    put(from, to, id, passage.kind(), href(passage.fact()), label(passage.kind(), passage.fact()));
  }

  private int lineEnd(int start, int end) {
    int line = text.indexOf('\n', start);
    return line < 0 || line > end ? end : line;
  }

  /**
   * The bodies of a task: named in it, or, where it stands first, in a list after it that several
   * tasks share.
   */
  private void units(Passage task, int start, int end) {
    Integer next = plans.higher(start);
    int last = next == null ? text.length() : Math.max(end, next);
    last = task.first() ? last : end;
    for (Statement each : task.fact().listProperties(Terms.RESPONSIBILITY).toList()) {
      Resource body = each.getResource();
      Statement mention = body.getProperty(Terms.MENTION);
      Statement role = body.getProperty(Terms.ROLE);
      int at = mention == null ? -1 : text.indexOf(mention.getString(), start);
      if (at >= 0 && role != null && at + mention.getString().length() <= last) {
        int to = at + mention.getString().length();
        put(at, to, "u" + at + "-" + to, role.getString(), href(body), label(body, role));
      }
    }
  }

  /** Facts of the same words share a mark; it leads to the first. */
  private void put(int start, int end, String id, String kind, String href, String label) {
    if (start >= end) {
      return;
    }
    Mark mark = new Mark(start, end, "is-" + kind, id, href, label);
    marks.merge(
        id,
        mark,
        (one, other) ->
            new Mark(
                one.start(),
                one.end(),
                one.kind(),
                one.id(),
                one.entry(),
                one.label().contains(other.label())
                    ? one.label()
                    : one.label() + " · " + other.label()));
  }

  private String href(Resource fact) {
    return reading.addresses().of(named(fact).getURI());
  }

  private String label(Resource body, Statement role) {
    return Phrases.of(reading.lang()).word(role.getString()) + " " + unit(body);
  }

  private String unit(Resource body) {
    Statement unit = body.getProperty(Terms.UNIT);
    return reading.names().text(unit == null ? body : unit.getResource());
  }

  private String label(String kind, Resource fact) {
    return Phrases.of(reading.lang()).word("kind." + kind)
        + " "
        + reading.names().text(named(fact));
  }

  /** What a mention names says more than the mention. */
  static Resource named(Resource fact) {
    Statement subject = fact.getProperty(Terms.SUBJECT);
    return subject == null ? fact : subject.getResource();
  }
}
