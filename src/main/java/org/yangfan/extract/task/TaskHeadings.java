package org.yangfan.extract.task;

import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.outline.NumberedHeadings;
import org.yangfan.extract.outline.TitledParagraphs;
import org.yangfan.extract.outline.UnnumberedHeadings;
import org.yangfan.extract.unit.ListedParagraphs;
import org.yangfan.extract.unit.UnitPlaces;

/** Finds the headings that structure a text: marked ones, rows of tables of tasks, plain ones. */
public final class TaskHeadings {
  private final Text text;
  private final int width;

  public TaskHeadings(Text text) {
    this.text = text;
    this.width = ListedParagraphs.width(text);
  }

  /**
   * The headings of {@code body}, in order of place.
   *
   * @param marked those with a mark
   */
  public List<Heading> in(List<Heading> marked, UnitPlaces passages, Span body) {
    List<Heading> all = Heading.merged(marked, RowHeadings.in(text, body, marked));
    List<Heading> works = WorkItems.in(text, all, passages, body.end());
    List<Heading> numbered = NumberedHeadings.of(works);
    List<Heading> tasks = Measures.removed(numbered, text, passages, body.end());
    List<Heading> titled = TitledParagraphs.with(tasks, text, passages, body.end());
    return UnnumberedHeadings.with(titled, text, width, passages, body);
  }
}
