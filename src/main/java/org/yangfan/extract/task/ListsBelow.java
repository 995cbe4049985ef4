package org.yangfan.extract.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.task.TaskUnits.Share;
import org.yangfan.extract.unit.UnitPassage;

/**
 * Gives a list of bodies that stands below several tasks to all of them: those of one section,
 * those whose numbers its parts bear, or as many above it as it says (以上任务).
 */
final class ListsBelow {
  private final Text text;
  private final TasksAbove above;
  private final List<TaskPlace> places;

  /** What each of {@link #places} has so far. */
  private final List<Share> shares;

  ListsBelow(Text text, TasksAbove above, List<TaskPlace> places, List<Share> shares) {
    this.text = text;
    this.above = above;
    this.places = places;
    this.shares = shares;
  }

  /** Shares the lists of all tasks but the first, in order of place. */
  void share() {
    boolean shared = false;
    for (int i = 1; i < shares.size(); i++) {
      boolean safeguard = places.get(i).isSafeguard();
      boolean ofSection = (!safeguard || shared) && shareWithSection(i);
      shared |= ofSection;
      if (!ofSection && !shareByNumbers(i)) {
        shareWithAllAbove(i);
      }
    }
  }

  /**
   * Gives the only list of a section, in a line of its own below the last of its tasks, to all of
   * them; whether there is such a list. Of safeguards it is so only where the tasks before them
   * share theirs.
   */
  private boolean shareWithSection(int last) {
    Span section = places.get(last).around();
    boolean ends = last + 1 == places.size() || !section(last + 1).equals(section);
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
  private boolean shareByNumbers(int last) {
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

  private Span section(int index) {
    Span around = places.get(index).around();
    return around == null ? new Span(0, 0) : around;
  }

  /** Adds a list that is for several tasks above it to those under the same heading. */
  private void shareWithAllAbove(int last) {
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

  private boolean startsLine(int index) {
    return text.trim(text.lineAt(index)).start() == index;
  }
}
