package org.yangfan.extract;

import java.util.ArrayList;
import java.util.List;
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
  private AnnexedPlans() {}

  /**
   * For each plan {@code text} with nothing but the notice and this plan; {@code text} alone where
   * it holds one.
   */
  static List<Text> in(Text text, List<Heading> headings) {
    List<PlanTitle> titles = new ArrayList<>();
    int after = 0;
    for (Heading heading : headings) {
      if (isChapter(heading) && heading.value() == 1) {
        PlanTitle title = PlanTitle.ownLine(text, new Span(after, heading.lead()));
        if (title != null && titles.stream().noneMatch(t -> t.words().equals(title.words()))) {
          titles.add(title);
        }
      }
      after = Math.max(after, heading.span().end());
    }
    return titles.size() < 2 ? List.of(text) : parts(text, titles);
  }

  private static boolean isChapter(Heading heading) {
    return heading.style() == HeadingStyle.CHAPTER || heading.style() == HeadingStyle.PART;
  }

  private static List<Text> parts(Text text, List<PlanTitle> titles) {
    Span notice = new Span(0, titles.get(0).span().start());
    List<Text> parts = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      int end = i + 1 < titles.size() ? titles.get(i + 1).span().start() : text.length();
      parts.add(text.only(List.of(notice, new Span(titles.get(i).span().start(), end))));
    }
    return parts;
  }
}
