package org.yangfan.extract.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Section;

/**
 * The marked headings that part a document by regions: at least half of those of one rank name one;
 * those of cities may stand under those of their provinces.
 */
final class RegionRanks {
  private static final int AT_LEAST = 2;

  private final HeadingRegions regions;
  private final PlanChapters chapters;

  /** Whether the document is called as the plan of one region is. */
  private final boolean ofOne;

  RegionRanks(HeadingRegions regions, PlanChapters chapters, boolean ofOne) {
    this.regions = regions;
    this.chapters = chapters;
    this.ofOne = ofOne;
  }

  /** Those of the first such rank in {@code outline}, and what stands under them. */
  List<Heading> in(List<Section> outline) {
    List<List<Heading>> ranks = new ArrayList<>();
    for (List<Heading> rank : alike(chapters.headings())) {
      List<Heading> alike = RestartedChapters.without(rank, h -> regions.place(h).isPresent());
      if (part(alike)) {
        ranks.add(alike);
      }
    }
    return ranks.isEmpty() ? List.of() : withInner(ranks, outline);
  }

  private boolean part(List<Heading> alike) {
    boolean numbered = alike.get(0).style() == HeadingStyle.CHAPTER;
    Predicate<Heading> named =
        numbered && !ofOne ? h -> regions.place(h).isPresent() : regions::names;
    List<Heading> found = alike.stream().filter(named).toList();
    return areSeveral(regions, found)
        && 2 * found.size() >= alike.size()
        && (numbered || !chapters.anyOutside(new HashSet<>(alike)));
  }

  /** Whether {@code headings} begin with at least two regions of the vocabulary. */
  static boolean areSeveral(HeadingRegions regions, List<Heading> headings) {
    return regions.codes(headings).size() >= AT_LEAST;
  }

  /** The headings of each rank, the rank that comes first in the text first. */
  private Collection<List<Heading>> alike(List<Heading> headings) {
    boolean anyMarked =
        headings.stream().anyMatch(h -> h.style() == HeadingStyle.CHAPTER && h.depth() > 0);
    return headings.stream()
        .filter(h -> h.style() != HeadingStyle.BOX)
        .collect(
            Collectors.groupingBy(h -> rank(h, anyMarked), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  /** Chapters are alike, but where some have # those without that name no region are not. */
  private String rank(Heading heading, boolean anyMarked) {
    boolean chapter = heading.style() == HeadingStyle.CHAPTER;
    boolean alike =
        chapter && (!anyMarked || heading.depth() > 0 || regions.place(heading).isPresent());
    return heading.style() + (alike ? "" : " " + heading.depth());
  }

  /** The headings of the first rank, and those of others that name regions right under one. */
  private List<Heading> withInner(List<List<Heading>> ranks, List<Section> outline) {
    Set<Heading> found = new HashSet<>(ranks.get(0));
    Set<Heading> others = ranks.stream().skip(1).flatMap(List::stream).collect(Collectors.toSet());
    for (Section section : outline) {
      boolean under = section.parent() != null && found.contains(section.parent().heading());
      if (under && others.contains(section.heading()) && regions.names(section.heading())) {
        found.add(section.heading());
      }
    }
    return found.stream().sorted(Comparator.comparing(Heading::span)).toList();
  }
}
