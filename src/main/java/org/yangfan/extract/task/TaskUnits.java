package org.yangfan.extract.task;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.unit.PlacedUnit;
import org.yangfan.extract.unit.UnitPassage;
import org.yangfan.extract.unit.UnitPlaces;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Gives each task its unit passages: its own, or those it shares, because its heading stands bare
 * above another one, because the passage stands under the heading around it, or because the passage
 * says so (以上任务).
 */
final class TaskUnits {
  private static final Pattern PART =
      Pattern.compile("(?<=[：:；;。\\s])[（(]?([一二三四五六七八九十]{1,3}|\\d{1,2})[）)、.．]");

  private static final Pattern ABOVE =
      Pattern.compile("[（(]?(?:以上|上述)(?:[两二三四五六七八九十\\d]{1,2})?[项个条]?(?:工作|任务|事项|措施)?[，,：:]?");

  private final Text text;
  private final UnitPlaces passages;
  private final TaskTables tables;

  TaskUnits(Text text, UnitPlaces passages, TaskTables tables) {
    this.text = text;
    this.passages = passages;
    this.tables = tables;
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
      shared |= (!safeguard || shared) && shareWithSection(places, shares, i);
      shareWithAllAbove(places, shares, i);
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
    boolean common = first < last && whole && list.size() == 1 && startsLine(list.get(0));
    for (int i = first; common && i <= last; i++) {
      shares.set(i, new Share(List.of(part(list.get(0), places.get(i))), false));
    }
    return common;
  }

  /** What of a list whose parts bear the numbers of tasks is for {@code place}: （五）甲；（六）乙. */
  private UnitPassage part(UnitPassage list, TaskPlace place) {
    Matcher number = PART.matcher(text.string()).region(list.span().start(), list.span().end());
    NavigableMap<Integer, String> parts = new TreeMap<>();
    while (number.find()) {
      parts.put(number.start(), number.group(1));
    }
    if (!parts.containsValue(place.heading().number())) {
      return list;
    }
    List<PlacedUnit> own =
        list.units().stream()
            .filter(unit -> parts.floorEntry(unit.span().start()) != null)
            .filter(
                unit ->
                    parts
                        .floorEntry(unit.span().start())
                        .getValue()
                        .equals(place.heading().number()))
            .toList();
    return new UnitPassage(list.span(), own);
  }

  private static Span section(List<TaskPlace> places, int index) {
    Span around = places.get(index).around();
    return around == null ? new Span(0, 0) : around;
  }

  private boolean startsLine(UnitPassage passage) {
    int line = text.line(passage.span().start());
    return text.trim(text.lines().get(line - 1)).start() == passage.span().start();
  }

  /** Adds a list that is for several tasks above it to those under the same heading. */
  private void shareWithAllAbove(List<TaskPlace> places, List<Share> shares, int last) {
    for (UnitPassage common : shares.get(last).passages()) {
      int first = isForAllAbove(common) ? last + 1 - reach(common, last + 1) : last;
      for (int j = last - 1; j >= first; j--) {
        if (Objects.equals(places.get(j).around(), places.get(last).around())) {
          List<UnitPassage> all = new ArrayList<>(shares.get(j).passages());
          all.add(common);
          shares.set(j, new Share(all, !shares.get(j).passages().isEmpty()));
        }
      }
    }
  }

  /** Whether a list, or what stands before it in its line, says that it is for the tasks above. */
  private boolean isForAllAbove(UnitPassage list) {
    return UnitPassage.isForAllAbove(words(list.span())) || ABOVE.matcher(lead(list)).matches();
  }

  /**
   * How many tasks a list, or what stands before it in its line, says it is for; at most {@code
   * all}.
   */
  private int reach(UnitPassage list, int all) {
    return Math.min(all, Reach.of(lead(list) + words(list.span())).tasks());
  }

  /** The words before a list in its line. */
  private String lead(UnitPassage list) {
    int line = text.lineAt(list.span().start()).start();
    return words(text.trim(new Span(line, list.span().start())));
  }

  private boolean takesFromNext(List<TaskPlace> places, List<Share> shares, int i) {
    List<UnitPassage> next = shares.get(i + 1).passages();
    if (next.isEmpty() || !Objects.equals(places.get(i).around(), places.get(i + 1).around())) {
      return false;
    }
    if (isForAllAbove(next.get(0))) {
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
    return text.string().substring(span.start(), span.end());
  }
}
