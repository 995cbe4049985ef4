package org.yangfan.graph;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Task;
import org.yangfan.fact.Unit;
import org.yangfan.vocabulary.Subject;
import org.yangfan.vocabulary.SubjectMention;
import org.yangfan.vocabulary.Subjects;

/**
 * Says what a task is about beside its field: which scenarios, technologies and places its title
 * and its summary name, and, where the document is at hand, where its own text names each first.
 * The names of its responsible bodies do not count.
 */
final class SubjectMapper {
  private final PlanContext in;
  private final Subjects subjects;
  private final Text text;

  /**
   * @param text the document's characters, or null where they are not at hand
   */
  SubjectMapper(PlanContext in, Subjects subjects, Text text) {
    this.in = in;
    this.subjects = subjects;
    this.text = text;
  }

  void map(Node node, Task task) {
    Map<Subject, Span> places = places(task);
    Set<Subject> about = new TreeSet<>(places.keySet());
    subjects.in(task.title()).forEach(mention -> about.add(mention.subject()));
    if (task.summary() != null && task.summary().zh() != null) {
      subjects.in(task.summary().zh()).forEach(mention -> about.add(mention.subject()));
    }
    about.forEach(subject -> in.out().add(node, YF.about, iri(subject)));
    places.forEach((subject, place) -> mention(node, subject, place));
  }

  /** Where the task's own text names each subject first; empty without a text. */
  private Map<Subject, Span> places(Task task) {
    Map<Subject, Span> first = new LinkedHashMap<>();
    if (text != null && task.evidence() != null) {
      int start = text.index(task.evidence().start());
      Span whole = new Span(start, text.index(task.evidence().end()));
      for (SubjectMention found : subjects.in(withoutBodies(text.slice(whole), task.units()))) {
        Span place = new Span(start + found.start(), start + found.end());
        first.putIfAbsent(found.subject(), place);
      }
    }
    return first;
  }

  /** The words with a blank for each character of a body's name: 市大数据局 is not about big data. */
  private static String withoutBodies(String words, List<Unit> bodies) {
    List<String> mentions =
        bodies.stream()
            .map(Unit::mention)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    String rest = words;
    for (String mention : mentions) {
      rest = rest.replace(mention, " ".repeat(mention.length()));
    }
    return rest;
  }

  private void mention(Node task, Subject subject, Span place) {
    Node node = in.iris().below(in.iris().below(task, "mention"), subject.kind());
    Node mention = in.iris().below(node, subject.slug());
    in.out().add(task, YF.subjectMention, mention);
    in.out().type(mention, YF.SubjectMention);
    in.out().add(mention, YF.subject, iri(subject));
    in.grounds(mention, Evidence.of(text, place), null);
  }

  private Node iri(Subject subject) {
    return in.iris().id(subject.kind(), subject.slug());
  }
}
