package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Wording;

/** Tasks numbered 一、 without # that stand under a heading with #: ## 重点任务, 一、甲, 二、乙, ## 保障措施. */
final class MarkdownParts {
  private MarkdownParts() {}

  /** {@code found}, of which such a heading and those beside it are parts around the tasks. */
  static List<Heading> inSections(List<Heading> found, Text text) {
    List<Heading> all = new ArrayList<>(found);
    int depth = 0;
    for (int i = 0; i < all.size(); i++) {
      Heading heading = all.get(i);
      if (!isBare(heading)) {
        continue;
      }
      if (Chapters.isOfTasks(Wording.heading(text, heading.title()))) {
        depth = i + 1 < all.size() && opensChapters(all.get(i + 1)) ? heading.depth() : 0;
      } else if (heading.depth() < depth) {
        depth = 0;
      }
      if (heading.depth() == depth) {
        all.set(i, heading.as(HeadingStyle.PART));
      }
    }
    return all;
  }

  private static boolean isBare(Heading heading) {
    return heading.style() == HeadingStyle.MARKDOWN && heading.number() == null;
  }

  private static boolean opensChapters(Heading next) {
    return next.style() == HeadingStyle.CHAPTER && next.depth() == 0 && next.value() == 1;
  }
}
