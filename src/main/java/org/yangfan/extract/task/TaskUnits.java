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
    for (TaskPlace place : places) {
      shares.add(new Share(passages.startingIn(place.whole()), true));
    }
    for (int i = places.size() - 2; i >= 0; i--) {
      if (shares.get(i).passages().isEmpty() && takesFromNext(places, shares, i)) {
        shares.set(i + 1, new Share(shares.get(i + 1).passages(), false));
        shares.set(i, shares.get(i + 1));
      }
    }
    boolean shared = false;
    for (int i = 1; i < shares.size(); i++) {
      boolean safeguard = places.get(i).isSafeguard();
      boolean ofSection = (!safeguard || shared) && shareWithSection(places, shares, i);
      shared |= ofSection;
      if (!ofSection && !shareByNumbers(places, shares, i)) {
        shareWithAllAbove(places, shares, i);
      }
    }
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
   * Gives the only list of a section, in a line of its own below the last of its tasks, to all of
   * them; whether there is such a list. Of safeguards it is so only where the tasks before them
   * share theirs.
   */
  private boolean shareWithSection(List<TaskPlace> places, List<Share> shares, int last) {
    Span section = places.get(last).around();
    boolean ends = last + 1 == places.size() || !section(places, last + 1).equals(section);
    if (section == null || !ends) {
      return false;
    }
    int first = last;
    while (first > 0
        && section.equals(places.get(first - 1).around())
        && shares.get(first - 1).passages().isEmpty()) {
      first--;
    }
    boolean whole = first == 0 || !section.equals(places.get(first - 1).around());
    List<UnitPassage> list = shares.get(last).passages();
    boolean common =
        first < last && whole && list.size() == 1 && startsLine(list.get(0).span().start());
    NumberedList numbered = common ? NumberedList.of(text, list.get(0)) : null;
    for (int i = first; common && i <= last; i++) {
      shares.set(i, new Share(List.of(numbered.part(places.get(i))), false));
    }
    return common;
  }

  /**
   * Parts a list whose parts bear their numbers between the tasks right above it: 第6项由甲牵头; whether
   * there is such a list.
   */
  private boolean shareByNumbers(List<TaskPlace> places, List<Share> shares, int last) {
    List<UnitPassage> list = shares.get(last).passages();
    if (list.size() != 1 || !shares.get(last - 1).passages().isEmpty()) {
      return false;
    }
    NumberedList numbered = NumberedList.of(text, list.get(0));
    if (!numbered.items() || !numbered.names(places.get(last - 1))) {
      return false;
    }
    for (int i = last; i >= 0 && numbered.names(places.get(i)); i--) {
      boolean bare = i == last || shares.get(i).passages().isEmpty();
      if (!bare || !Objects.equals(places.get(i).around(), places.get(last).around())) {
        break;
      }
      shares.set(i, new Share(List.of(numbered.part(places.get(i))), false));
    }
    return true;
  }

  private static Span section(List<TaskPlace> places, int index) {
    Span around = places.get(index).around();
    return around == null ? new Span(0, 0) : around;
  }

  /** Adds a list that is for several tasks above it to those under the same heading. */
  private void shareWithAllAbove(List<TaskPlace> places, List<Share> shares, int last) {
    for (UnitPassage common : shares.get(last).passages()) {
      int first = above.isMeant(common) ? last + 1 - above.reach(common, last + 1) : last;
      for (int j = last - 1; j >= first; j--) {
        if (Objects.equals(places.get(j).around(), places.get(last).around())) {
          List<UnitPassage> all = new ArrayList<>(shares.get(j).passages());
          all.add(common);
          shares.set(j, new Share(all, !shares.get(j).passages().isEmpty()));
        }
      }
    }
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
    Span line = text.lineAt(index);
    return text.trim(line).start() == index;
  }

  private boolean isMarkup(Span span) {
    return words(span).chars().noneMatch(Character::isLetterOrDigit);
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

  /** As they are read: in plain characters. */
  private String words(Span span) {
    return text.plain(span);
  }
}
