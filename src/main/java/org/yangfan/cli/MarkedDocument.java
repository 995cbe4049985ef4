package org.yangfan.cli;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Document;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.Finding;
import org.yangfan.fact.Plan;
import org.yangfan.page.DocumentView;
import org.yangfan.page.DocumentView.Entry;
import org.yangfan.page.DocumentView.Group;
import org.yangfan.page.MarkedText;

/** Finds where in a document its facts stand, and lists them. */
final class MarkedDocument {
  private static final int LONGEST_FINDING = 30;

  private final Document document;
  private final Marks marks;

  private MarkedDocument(Document document) {
    this.document = document;
    this.marks = new Marks(document.text());
  }

  /** The document with the places of {@code facts} marked. */
  static DocumentView view(Document document, FactsFile facts) {
    MarkedDocument marked = new MarkedDocument(document);
    List<Group> groups = marked.groups(facts);
    String title = facts.document().title() == null ? document.id() : facts.document().title();
    return new DocumentView(
        title,
        document.file(),
        MarkedText.lines(document.text().string(), marked.marks.all()),
        groups);
  }

  private List<Group> groups(FactsFile facts) {
    List<Group> groups = new ArrayList<>();
    add(groups, "待核", "To review", findings(facts.warnings()));
    boolean several = facts.plans().size() > 1;
    for (int i = 0; i < facts.plans().size(); i++) {
      Plan plan = facts.plans().get(i);
      Span stretch = stretch(facts.plans(), i);
      PlanMarks of = new PlanMarks(plan, stretch, several ? "p" + (i + 1) + "-" : "", marks);
      add(groups, several ? plan.title() : "信息", "About", of.about());
      add(groups, "任务", "Tasks", of.tasks());
      add(groups, "目标", "Targets", of.targets());
      add(groups, "专栏", "Boxes", of.projects());
      add(groups, "名词", "Terms", of.terms());
    }
    return groups;
  }

  private static void add(List<Group> groups, String zh, String en, List<Entry> entries) {
    if (!entries.isEmpty()) {
      groups.add(new Group(zh == null ? "信息" : zh, en, entries));
    }
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

  private List<Entry> findings(List<Finding> findings) {
    List<Entry> entries = new ArrayList<>();
    List<Span> lines = document.text().lines();
    for (Finding finding : findings) {
      String id = "finding-" + (entries.size() + 1);
      String mark = null;
      if (finding.line() >= 1 && finding.line() <= lines.size()) {
        mark =
            marks.add(
                place(finding, lines.get(finding.line() - 1)), "finding", id, finding.message());
      }
      String placeAndCode = finding.line() + ":" + finding.column() + " " + finding.code();
      entries.add(new Entry(id, "finding", placeAndCode, FindingLines.chinese(finding), mark));
    }
    return entries;
  }

  /** From its column some words on, but not beyond the line; the last character at least. */
  private Span place(Finding finding, Span line) {
    Text text = document.text();
    int start =
        Math.min(text.codePoint(line.start()) + finding.column() - 1, text.codePoint(line.end()));
    int from = text.index(start);
    int to = Math.min(from + LONGEST_FINDING, line.end());
    return new Span(from, Math.max(from, to));
  }
}
