package org.yangfan.extract.order;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yangfan.document.Heading;
import org.yangfan.extract.outline.Chapters;

/** A chapter of a torn text: the sections that are at home in it, and those that may not be. */
final class TornChapter {
  private static final int SAME_KIND = 2;
  private static final int TASKS_GO_ON = 4;

  private final String title;

  /** What stands in it before its first section, its own heading first. */
  private final List<Heading> opening = new ArrayList<>();

  private final List<List<Heading>> sections = new ArrayList<>();
  private final TreeMap<Integer, List<Heading>> homes = new TreeMap<>();

  /** Those that are not among {@link #homes}, and those of these that differ from the rest. */
  private final List<SectionRun> doubtful = new ArrayList<>();

  private boolean moved;

  TornChapter(String title) {
    this.title = title;
  }

  /** Adds {@code heading}, which opens a {@code section} or stands in the one before. */
  void add(Heading heading, boolean section) {
    if (section) {
      sections.add(new ArrayList<>());
    }
    (sections.isEmpty() ? opening : sections.get(sections.size() - 1)).add(heading);
  }

  /** Whether its sections count from 1, and hold no tasks if it is about aims. */
  boolean isWhole() {
    return IntStream.range(0, sections.size()).allMatch(i -> value(sections.get(i)) == i + 1)
        && !(isOfAims() && sections.stream().anyMatch(SectionRun::holdsItems));
  }

  /** Tells those at home from the others. */
  void settle() {
    List<SectionRun> runs = runs();
    boolean kind =
        !isOfAims() && !isOfSafeguards() && runs.stream().anyMatch(SectionRun::holdsItems);
    runs.stream().filter(run -> run.holdsItems() == kind).forEach(run -> settle(run, false));
    runs.stream().filter(run -> run.holdsItems() != kind).forEach(run -> settle(run, true));
  }

  private List<SectionRun> runs() {
    List<SectionRun> runs = new ArrayList<>();
    for (List<Heading> section : sections) {
      SectionRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && last.goesOnWith(section)) {
        last.sections().add(section);
      } else {
        runs.add(SectionRun.of(section));
      }
    }
    return runs;
  }

  private void settle(SectionRun run, boolean differs) {
    boolean free = run.sections().stream().noneMatch(it -> homes.containsKey(value(it)));
    boolean home = isOfAims() ? run.first() == homes.size() + 1 && !differs : free;
    if (home) {
      put(run);
    }
    if (!home || differs || isOfAims() && homes.size() == run.sections().size()) {
      doubtful.add(run);
    }
  }

  private void put(SectionRun run) {
    run.sections().forEach(section -> homes.put(value(section), section));
  }

  List<SectionRun> doubtful() {
    return doubtful;
  }

  /** Moves {@code run}, one of the doubtful, to {@code other}. */
  void give(SectionRun run, TornChapter other) {
    doubtful.remove(run);
    moved = true;
    other.moved = true;
    run.sections().forEach(section -> homes.remove(value(section), section));
    other.put(run);
  }

  /**
   * How well {@code run} of another chapter fits in here: it fills a gap or goes on at the end, its
   * tasks go on counting, and it holds tasks as the others do. 0 if it does not.
   */
  int fits(SectionRun run) {
    TreeMap<Integer, List<Heading>> certain = certain();
    boolean free = run.sections().stream().noneMatch(it -> certain.containsKey(value(it)));
    if (!free || isOfAims()) {
      return 0;
    }
    boolean beside = certain.containsKey(run.first() - 1) || certain.containsKey(run.last() + 1);
    boolean gap = beside && run.last() < certain.lastKey();
    boolean end = run.first() == (certain.isEmpty() ? 1 : certain.lastKey() + 1);
    boolean kind =
        certain.isEmpty()
            ? run.holdsItems() ? Chapters.isOfTasks(title) : isOfSafeguards()
            : certain.values().stream().anyMatch(SectionRun::holdsItems) == run.holdsItems();
    boolean goesOn = tasksGoOn(run, certain);
    int score = (gap ? 1 : 0) + (kind ? SAME_KIND : 0) + (goesOn ? TASKS_GO_ON : 0);
    return gap || end ? score : 0;
  }

  /** The sections that are at home here without doubt. */
  private TreeMap<Integer, List<Heading>> certain() {
    TreeMap<Integer, List<Heading>> certain = new TreeMap<>(homes);
    doubtful.stream()
        .flatMap(run -> run.sections().stream())
        .forEach(section -> certain.remove(value(section), section));
    return certain;
  }

  private static boolean tasksGoOn(SectionRun run, TreeMap<Integer, List<Heading>> homes) {
    List<Heading> before = homes.getOrDefault(run.first() - 1, List.of());
    List<Heading> after = homes.getOrDefault(run.last() + 1, List.of());
    int first = SectionRun.firstItem(run.sections().get(0));
    int last = SectionRun.lastItem(run.sections().get(run.sections().size() - 1));
    return first > 1 && first == SectionRun.lastItem(before) + 1
        || last > 0 && last + 1 == SectionRun.firstItem(after);
  }

  /**
   * The least that {@link #fits} must say of {@code run} elsewhere to move it: more where it is at
   * home here, or the sections may go on counting from another chapter.
   */
  int hold(SectionRun run) {
    boolean home = homes.get(run.first()) == run.sections().get(0);
    boolean counted = !homes.isEmpty() && homes.firstKey() > 1;
    return home || counted ? SAME_KIND + 1 : SAME_KIND;
  }

  /** Its headings, sections by their numbers, those that have no place at the end. */
  Stream<Heading> headings() {
    List<List<Heading>> others =
        doubtful.stream()
            .flatMap(run -> run.sections().stream())
            .filter(section -> homes.get(value(section)) != section)
            .toList();
    if (!moved && !others.isEmpty()) {
      return Stream.concat(Stream.of(opening), sections.stream()).flatMap(List::stream);
    }
    return Stream.concat(
            Stream.concat(Stream.of(opening), homes.values().stream()), others.stream())
        .flatMap(List::stream);
  }

  private boolean isOfAims() {
    return Chapters.holdsNoTasks(title);
  }

  private boolean isOfSafeguards() {
    return Chapters.isSafeguards(title);
  }

  private static int value(List<Heading> section) {
    return section.get(0).value();
  }
}
