package org.yangfan.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.collections4.sequence.CommandVisitor;
import org.apache.commons.collections4.sequence.SequencesComparator;

/**
 * A line that is in one of two texts only.
 *
 * @param old its number in the old text, counted from 1; of a new line, of the one before which it
 *     stands
 * @param now its number in the new text, likewise
 * @param added whether it is in the new text
 */
record LineChange(int old, int now, boolean added, String line) {

  /** The fewest changes that make {@code now} of {@code old}, in order; what goes, goes first. */
  static List<LineChange> between(List<String> old, List<String> now) {
    Changes changes = new Changes();
    new SequencesComparator<>(old, now).getScript().visit(changes);
    changes.endRun();
    return changes.all;
  }

  /** Gathers the changes, run by run: between two runs stand lines that are in both texts. */
  private static final class Changes implements CommandVisitor<String> {
    private final List<LineChange> all = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private int old = 1;
    private int now = 1;

    @Override
    public void visitDeleteCommand(String line) {
      removed.add(line);
    }

    @Override
    public void visitInsertCommand(String line) {
      added.add(line);
    }

    @Override
    public void visitKeepCommand(String line) {
      endRun();
      old++;
      now++;
    }

    private void endRun() {
      removed.forEach(each -> all.add(new LineChange(old++, now, false, each)));
      added.forEach(each -> all.add(new LineChange(old, now++, true, each)));
      removed.clear();
      added.clear();
    }
  }

  /** With its number in the old text. */
  String inOld() {
    return old + ": " + this;
  }

  /** With its number in the text that it stands in. */
  String inItsOwn() {
    return (added ? now : old) + ": " + this;
  }

  @Override
  public String toString() {
    return (added ? "+ " : "- ") + line.strip();
  }
}
