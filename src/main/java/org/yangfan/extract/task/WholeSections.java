package org.yangfan.extract.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Section;

/**
 * The headings of a shuffled text whose sections stayed together: the numbers under each make runs
 * of which none reaches into another.
 */
final class WholeSections {
  /** The numbers of tasks that stand under a heading, and the headings around them. */
  private record Group(List<String> path, TreeSet<Integer> values) {}

  /** By their lowest numbers; empty where the sections did not stay together. */
  private final NavigableMap<Integer, Group> byFirst;

  private WholeSections(NavigableMap<Integer, Group> byFirst) {
    this.byFirst = byFirst;
  }

  /**
   * The groups of {@code sections}, in order of place.
   *
   * @param title the words of a heading
   */
  static WholeSections of(List<Section> sections, Function<Heading, String> title) {
    List<Group> groups = groups(sections, title);
    alone(groups);
    NavigableMap<Integer, Group> byFirst = new TreeMap<>();
    for (Group group : groups) {
      if (!group.values().isEmpty()) {
        byFirst.put(group.values().first(), group);
      }
    }
    return new WholeSections(isApart(byFirst) ? byFirst : new TreeMap<>());
  }

  private static List<Group> groups(List<Section> sections, Function<Heading, String> title) {
    Map<List<String>, Group> groups = new LinkedHashMap<>();
    List<String> path = List.of();
    String chapter = null;
    for (Section section : sections) {
      Heading heading = section.heading();
      if (heading.style() == HeadingStyle.CHAPTER) {
        chapter = title.apply(heading);
        path = List.of(chapter);
      } else if (heading.style() == HeadingStyle.SECTION) {
        path = chapter == null ? List.of() : List.of(chapter, title.apply(heading));
      } else if (heading.style() == HeadingStyle.ITEM && !path.isEmpty()) {
        groups
            .computeIfAbsent(path, it -> new Group(it, new TreeSet<>()))
            .values()
            .add(heading.value());
      }
    }
    return new ArrayList<>(groups.values());
  }

  /** Leaves out the numbers that stand in several groups: a crawl repeats them anywhere. */
  private static void alone(List<Group> groups) {
    Set<Integer> seen = new HashSet<>();
    Set<Integer> repeated = new HashSet<>();
    groups.stream()
        .flatMap(group -> group.values().stream())
        .filter(value -> !seen.add(value))
        .forEach(repeated::add);
    groups.forEach(group -> group.values().removeAll(repeated));
  }

  private static boolean isApart(NavigableMap<Integer, Group> byFirst) {
    int last = 0;
    for (Group group : byFirst.values()) {
      if (group.values().first() <= last) {
        return false;
      }
      last = group.values().last();
    }
    return byFirst.size() > 1;
  }

  /**
   * The headings around the task with a number: those under which it stands where most tasks of a
   * section stand elsewhere than {@code guessed} says, and else {@code guessed}.
   */
  IntFunction<List<String>> orElse(IntFunction<List<String>> guessed) {
    boolean refuted =
        byFirst.values().stream()
            .anyMatch(
                group -> {
                  long elsewhere =
                      group.values().stream()
                          .filter(value -> !guessed.apply(value).equals(group.path()))
                          .count();
                  return 2 * elsewhere > group.values().size();
                });
    return refuted ? this::path : guessed;
  }

  private List<String> path(int value) {
    Map.Entry<Integer, Group> group = byFirst.floorEntry(value);
    return group == null ? List.of() : group.getValue().path();
  }
}
