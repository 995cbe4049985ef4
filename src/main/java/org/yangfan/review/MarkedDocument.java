package org.yangfan.review;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Document;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.IssuerMentions;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.Plan;
import org.yangfan.page.DocumentView;
import org.yangfan.page.DocumentView.Entry;
import org.yangfan.page.DocumentView.Group;
import org.yangfan.page.DocumentView.Part;
import org.yangfan.page.MarkedText;
import org.yangfan.page.Words;
import org.yangfan.vocabulary.Vocabulary;

/** Finds where in a document its facts stand, and lists them. */
public final class MarkedDocument {
  private final Document document;
  private final Marks marks;
  private final IssuerMentions issuers;

  private MarkedDocument(Document document, Vocabulary vocabulary) {
    this.document = document;
    this.marks = new Marks(document.text());
    this.issuers = new IssuerMentions(document.text(), vocabulary);
  }

  /** The document with the places of {@code facts} marked. */
  public static DocumentView view(Document document, FactsFile facts, Vocabulary vocabulary) {
    MarkedDocument marked = new MarkedDocument(document, vocabulary);
    List<Group> findings = new FindingMarks(document.text(), marked.marks).groups(facts.warnings());
    List<Part> parts = marked.parts(facts.plans());
    String title = facts.document().title() == null ? document.id() : facts.document().title();
    return new DocumentView(
        title,
        document.file(),
        MarkedText.lines(document.text().string(), marked.marks.all()),
        findings,
        parts);
  }

  private List<Part> parts(List<Plan> plans) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      Plan plan = plans.get(i);
      Span stretch = stretch(plans, i);
      String prefix = plans.size() == 1 ? "" : "p" + (i + 1) + "-";
      List<Group> groups = new ArrayList<>();
      add(
          groups,
          "about",
          new AboutMarks(plan, stretch, prefix, marks, issuers.of(plan, stretch)).entries());
      PlanMarks of = new PlanMarks(plan, stretch, prefix, marks);
      add(groups, "tasks", of.tasks());
      add(groups, "targets", of.targets());
      add(groups, "projects", of.projects());
      add(groups, "terms", of.terms());
      parts.add(new Part(plans.size() == 1 ? null : name(plan, stretch), groups));
    }
    return parts;
  }

  private static void add(List<Group> groups, String name, List<Entry> entries) {
    if (!entries.isEmpty()) {
      groups.add(new Group(Words.fact(name), entries));
    }
  }

  /** Its title, or the heading under which a compilation has it. */
  private String name(Plan plan, Span stretch) {
    String heading = document.text().slice(marks.firstLine(stretch)).replaceFirst("^[#\\s*]+", "");
    return plan.title() == null ? heading : plan.title();
  }

  /** Where the plan number {@code i} stands: in a compilation up to the next one. */
  private Span stretch(List<Plan> plans, int i) {
    Text text = document.text();
    Plan plan = plans.get(i);
    int start = i == 0 || plan.evidence() == null ? 0 : text.index(plan.evidence().start());
    boolean isLast = i + 1 == plans.size() || plans.get(i + 1).evidence() == null;
    int end = isLast ? text.length() : text.index(plans.get(i + 1).evidence().start());
    return new Span(Math.min(start, end), Math.max(start, end));
  }
}
