package org.yangfan.extract.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.unit.UnitPassage;
import org.yangfan.extract.unit.UnitPlaces;

/**
 * Gives each task its unit passages: its own, or those it shares, because its heading stands bare
 * above another one, because the passage stands under the heading around it, or because the passage
 * says so (以上任务).
 */
final class TaskUnits {
  private static final int LONGEST_HEADINGS = 60;

  private final Text text;
  private final UnitPlaces passages;
  private final TaskTables tables;
  private final TasksAbove above;

  TaskUnits(Text text, UnitPlaces passages, TaskTables tables) {
    this.text = text;
    this.passages = passages;
    this.tables = tables;
    this.above = new TasksAbove(text);
  }

  /**
   * The passages of one task.
   *
   * @param own whether they stand in the task's own text
   */
  record Share(List<UnitPassage> passages, boolean own) {}

  /** The passages of each of {@code places}, in the same order. */
  List<Share> of(List<TaskPlace> places) {
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      List<UnitPassage> all = new ArrayList<>(passages.startingIn(places.get(i).whole()));
      all.addAll(belowBox(places, i, all.isEmpty()));
      shares.add(new Share(all, true));
    }
    for (int i = places.size() - 2; i >= 0; i--) {
      if (shares.get(i).passages().isEmpty() && takesFromNext(places, shares, i)) {
        shares.set(i + 1, new Share(shares.get(i + 1).passages(), false));
        shares.set(i, shares.get(i + 1));
      }
    }
    new ListsBelow(text, above, places, shares).share();
    List<List<UnitPassage>> ofTables = tables.of(places);
    for (int i = 0; i < shares.size(); i++) {
      if (shares.get(i).passages().isEmpty()) {
        List<UnitPassage> listed = ofTables.get(i);
        shares.set(i, listed.isEmpty() ? around(places, i) : new Share(listed, true));
      }
    }
    return shares;
  }

  /**
   * What stands below the boxes that follow a task and says that it is for the tasks above; of a
   * {@code bare} one also the only list there, where it ends them in a line of its own.
   */
  private List<UnitPassage> belowBox(List<TaskPlace> places, int i, boolean bare) {
    int start = places.get(i).whole().end();
    Span below = new Span(start, Math.max(start, nextHeading(places, i)));
    List<UnitPassage> all = passages.startingIn(below);
    boolean only = bare && all.size() == 1 && startsLine(all.get(0).span().start());
    boolean its = only && isAboveHeading(new Span(all.get(0).span().end(), below.end()));
    return its ? all : all.stream().filter(above::isMeant).toList();
  }

  /** Whether {@code rest}, what follows a list, is blank but for headings. */
  private boolean isAboveHeading(Span rest) {
    String words = text.plain(text.trim(rest));
    return words.length() <= LONGEST_HEADINGS && words.indexOf('。') < 0;
  }

  /** Where the next task begins, or the heading around it. */
  private int nextHeading(List<TaskPlace> places, int i) {
    if (i + 1 == places.size()) {
      return text.length();
    }
    TaskPlace next = places.get(i + 1);
    boolean beside = Objects.equals(next.around(), places.get(i).around());
    int start = next.whole().start();
    return beside || next.around() == null ? start : Math.min(next.around().start(), start);
  }

  private boolean takesFromNext(List<TaskPlace> places, List<Share> shares, int i) {
    List<UnitPassage> next = shares.get(i + 1).passages();
    if (next.isEmpty() || !Objects.equals(places.get(i).around(), places.get(i + 1).around())) {
      return false;
    }
    if (above.isMeant(next.get(0))) {
      return false;
    }
    boolean bare = text.trim(places.get(i).own()).length() <= 6 && isMarkup(places.get(i).own());
    if (bare && isSentence(places.get(i).own()) || places.get(i).isSafeguard()) {
      return false;
    }
    return bare || goesOn(places.get(i).own()) && startsLine(next.get(0).span().start());
  }

  /** Whether the heading before {@code own} ends as a sentence: then it is a task by itself. */
  private boolean isSentence(Span own) {
    return !own.isEmpty() && text.string().charAt(own.start()) == '。';
  }

  /** Whether the sentence that {@code own} is of goes on after it: it ends with a semicolon. */
  private boolean goesOn(Span own) {
    Span words = text.trim(own);
    return !words.isEmpty() && "；;".indexOf(text.string().charAt(words.end() - 1)) >= 0;
  }

  private boolean startsLine(int index) {
    return text.trim(text.lineAt(index)).start() == index;
  }

  private boolean isMarkup(Span span) {
    return text.plain(span).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Those under the heading around a task; of 甲由A牵头；乙由B牵头 what is said of it. */
  private Share around(List<TaskPlace> places, int i) {
    Span own = places.get(i).around();
    List<UnitPassage> all = own == null ? List.of() : passages.startingIn(own);
    List<UnitPassage> said = all.stream().filter(it -> isOf(it, places.get(i))).toList();
    return said.isEmpty()
        ? new Share(
            all.stream().filter(it -> places.stream().noneMatch(place -> isOf(it, place))).toList(),
            false)
        : new Share(said, true);
  }

  /** Whether the words right before {@code list} are the title of {@code place}. */
  private boolean isOf(UnitPassage list, TaskPlace place) {
    String title = PlainCharacters.of(place.title());
    return !title.isEmpty()
        && text.string().startsWith(title, list.span().start() - title.length());
  }
}
