package org.yangfan.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.PlanTitle;

/**
 * Finds several plans under one notice: each begins with a title of its own, and its chapters begin
 * with the first.
 */
final class AnnexedPlans {
  /** Every plan is read together with the notice: what is longer than this is none. */
  private static final int LONGEST_NOTICE = 5000;

  private AnnexedPlans() {}

  /**
   * For each plan the notice and this plan alone, of {@code text}; {@code text} itself where it
   * holds one, or what stands before the first is no notice.
   */
  static List<Text> in(Text text, List<Heading> headings) {
    List<PlanTitle> titles = new ArrayList<>();
    Set<String> known = new HashSet<>();
    int after = 0;
    for (Heading heading : headings) {
      if (isChapter(heading) && heading.value() == 1) {
        PlanTitle title = PlanTitle.ownLine(text, new Span(after, heading.lead()));
        if (title != null && known.add(title.words())) {
          titles.add(title);
        }
      }
      after = Math.max(after, heading.span().end());
    }
    boolean annexed = titles.size() > 1 && titles.get(0).span().start() <= LONGEST_NOTICE;
    return annexed ? parts(text, titles) : List.of(text);
  }

  private static boolean isChapter(Heading heading) {
    return heading.style() == HeadingStyle.CHAPTER || heading.style() == HeadingStyle.PART;
  }

  private static List<Text> parts(Text text, List<PlanTitle> titles) {
    Span notice = new Span(0, titles.get(0).span().start());
    List<Text> parts = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      int end = i + 1 < titles.size() ? titles.get(i + 1).span().start() : text.length();
      parts.add(text.inOrder(List.of(notice, new Span(titles.get(i).span().start(), end))));
    }
    return parts;
  }
}
