package org.yangfan.extract.direction;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.region.RegionPart;
import org.yangfan.extract.task.PlacedTask;
import org.yangfan.regex.Pattern;

/**
 * Cuts a part of a compilation where its tasks begin: what the words before them or another task
 * promise by a day, this one does not.
 */
public final class RegionAims {
  private static final Pattern MARK = Pattern.compile("[\\s\\u3000#>*•●·-]*");

  /** What may end the line of a heading: the title of the plan. */
  private static final Pattern TITLE = Pattern.compile("[\\s\\u3000#*：:—]*(?:《[^》]+》[^，。；]*)?");

  private final Text text;
  private final List<Span> aims = new ArrayList<>();
  private int start;

  private RegionAims(Text text, int start) {
    this.text = text;
    this.start = start;
  }

  /**
   * The pieces of {@code part}, in order; a heading that ends its line is one, and a row of a table
   * that is a task.
   */
  public static List<Span> of(Text text, RegionPart part, List<PlacedTask> tasks) {
    RegionAims pieces = new RegionAims(text, part.text().start());
    Span heading = part.heading().title();
    int lineEnd = text.lineAt(heading.end()).end();
    if (TITLE.matcher(text.string()).region(heading.end(), lineEnd).matches()) {
      pieces.closeAt(lineEnd);
    }
    for (PlacedTask task : tasks) {
      pieces.cutAt(task.whole().start());
    }
    pieces.closeAt(part.text().end());
    return pieces.aims;
  }

  private void cutAt(int task) {
    Span line = text.lineAt(task);
    if (line.start() < start) {
      return;
    }
    if (text.string().startsWith("|", text.trim(line).start())) {
      closeAt(line.start());
      start = line.start();
      closeAt(line.end());
    } else if (MARK.matcher(text.string()).region(line.start(), task).matches()) {
      closeAt(line.start());
    }
  }

  private void closeAt(int end) {
    if (end > start) {
      aims.add(new Span(start, end));
      start = end;
    }
  }
}
