package org.yangfan.extract.region;

import java.util.Collection;
import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Outline;
import org.yangfan.document.Text;
import org.yangfan.extract.outline.Chapters;
import org.yangfan.extract.wording.Wording;

/** The chapters among {@code headings} that a plan has, and no compilation: 总体要求, 保障措施. */
public record PlanChapters(Text text, List<Heading> headings) {
  /** Whether there is any. */
  public boolean any() {
    return anyOutside(List.of());
  }

  /** Whether there is any that stands under none of {@code regions}. */
  boolean anyOutside(Collection<Heading> regions) {
    return anyOutside(headings, regions);
  }

  /** Whether there is any before {@code first}. */
  boolean anyBefore(Heading first) {
    return anyOutside(
        headings.stream().filter(h -> h.span().start() < first.span().start()).toList(), List.of());
  }

  private boolean anyOutside(List<Heading> among, Collection<Heading> regions) {
    return Outline.of(among, text.length()).stream()
        .filter(section -> section.heading().style() == HeadingStyle.CHAPTER)
        .filter(section -> section.path().stream().noneMatch(regions::contains))
        .map(section -> Wording.heading(text, section.heading().title()))
        .anyMatch(title -> Chapters.holdsNoTasks(title) || Chapters.isSafeguards(title));
  }
}
