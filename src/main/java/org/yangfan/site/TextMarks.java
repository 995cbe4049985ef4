package org.yangfan.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.document.WordsInText;
import org.yangfan.page.Mark;
import org.yangfan.page.Phrases;
import org.yangfan.page.Words;

/**
 * The marks of a document's words: what a fact rests on, its title, its bodies. Passages count code
 * points, marks UTF-16.
 */
final class TextMarks {
  /** What stretches far beyond its title. */
  private static final Set<String> TITLED = Set.of("plan", "task", "project");

  private final Reading reading;
  private final Text text;
  private final WordsInText words;
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final TreeSet<Integer> plans = new TreeSet<>();

  TextMarks(Reading reading, Text text) {
    this.reading = reading;
    this.text = text;
    this.words = new WordsInText(text);
  }

  /** The marks of {@code passages}, which are in their order. */
  List<Mark> of(List<Passage> passages) {
    passages.stream()
        .filter(passage -> passage.kind().equals("plan"))
        .forEach(plan -> plans.add(place(plan).start()));
    passages.forEach(this::add);
    return List.copyOf(marks.values());
  }

  /** Where a passage stands; what lies behind the end of the text stands at it. */
  private Span place(Passage passage) {
    return text.between(passage.start(), passage.end());
  }

  private void add(Passage passage) {
    Span place = place(passage);
    if (TITLED.contains(passage.kind())) {
      titled(passage, place);
    } else {
      put(place, passage.anchor(), passage);
    }
    if (passage.kind().equals("task")) {
      units(passage, place);
    }
  }

  /** Marks the title, and all that stands below it as one that leads nowhere. */
  private void titled(Passage passage, Span place) {
    Statement title = passage.fact().getProperty(DCTerms.title);
    Span named = title == null ? words.firstLine(place) : words.title(title.getString(), place);
    String id = passage.anchor();
    if (!named.equals(place)) {
      put(place, id, passage.kind() + "-passage", "", "");
      id = "t-" + id + "-" + marks.size();
    }
    put(named, id, passage);
  }

  /**
   * The bodies of a task: named in it or, where it stands first, in a list after it that several
   * tasks share.
   */
  private void units(Passage task, Span place) {
    Integer next = plans.higher(place.start());
    int last = next == null ? text.length() : Math.max(place.end(), next);
    Span within = task.first() ? new Span(place.start(), last) : place;
    for (Statement each : task.fact().listProperties(Terms.RESPONSIBILITY).toList()) {
      Resource body = each.getResource();
      Statement mention = body.getProperty(Terms.MENTION);
      Statement role = body.getProperty(Terms.ROLE);
      if (mention != null && role != null) {
        words
            .find(mention.getString(), within)
            .ifPresent(
                at ->
                    put(
                        at,
                        "u" + at.start() + "-" + at.end(),
                        role.getString(),
                        href(body),
                        label(body, role)));
      }
    }
  }

  private void put(Span place, String id, Passage passage) {
    String kind = passage.kind();
    put(place, id, kind, href(passage.fact()), label(kind, passage.fact()));
  }

  /** Facts of the same words share a mark; it leads to the first. */
  private void put(Span place, String id, String kind, String href, String label) {
    if (place.isEmpty()) {
      return;
    }
    Mark mark = new Mark(place.start(), place.end(), "is-" + kind, id, href, Words.same(label));
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
                Words.joined(List.of(one.label(), other.label()))));
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
