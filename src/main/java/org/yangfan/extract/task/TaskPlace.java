package org.yangfan.extract.task;

import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.Span;
import org.yangfan.extract.outline.Chapters;

/**
 * A task found in the outline, before its units are known.
 *
 * @param heading its heading
 * @param title its title as it is written down
 * @param path the headings around it, outermost first, as they are written down
 * @param own from the end of the heading to the next one
 * @param around the text between the heading around it and the first heading under that, or null
 */
public record TaskPlace(Heading heading, String title, List<String> path, Span own, Span around) {

  /** Whether a chapter around it tells how the plan is carried out. */
  public boolean isSafeguard() {
    return path.stream().anyMatch(Chapters::isSafeguards);
  }

  /** From the heading to the next one. */
  Span whole() {
    return new Span(heading.span().start(), own.end());
  }

  /** The same under other headings. */
  public TaskPlace under(List<String> otherPath) {
    return new TaskPlace(heading, title, otherPath, own, around);
  }
}
