package org.yangfan.extract.citation;

import java.time.LocalDate;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.Dates;
import org.yangfan.extract.head.IssuerNames;
import org.yangfan.extract.head.Periods;
import org.yangfan.extract.head.PlanTitle;
import org.yangfan.extract.head.Superiors;
import org.yangfan.extract.region.RegionPart;
import org.yangfan.extract.wording.Wording;
import org.yangfan.fact.Period;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Region;

/** Reads of which plan a part of a compilation tells, and what stands beside its title. */
public final class CitedPlans {
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?m)^[ \\t\\u3000>*-]*+(?:文件|政策|方案|计划|规划)?(?:名称|标题|全称|文件)[\\s*]*[：:][\\s*]*([^《》\\s][^《》\\r\\n]{3,80}?)[\\s*]*$");

  /** A title that its line calls so, whether it speaks of 5G or not. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?m)^[ \\t\\u3000>*-]*+(?:文件|政策|方案|计划|规划)?(?:名称|标题|全称)[\\s*]*[：:][\\s*]*《([^《》\\r\\n]{3,80})》[\\s*]*$");

  /** A line that is the title of the notice which brought the plan. */
  private static final Pattern NOTICE =
      Pattern.compile("(?m)^[^《》，。；\\r\\n]{0,80}?关于(?:印发|发布|下发)([^《》，。；\\r\\n]{6,80}?)的通知[\\s*]*$");

  /** A line of this form is a title; a line that ends in 行动 or 要点 may be a direction. */
  private static final Pattern CLEAR =
      Pattern.compile(".*(?:(?:计划|方案|意见|规划|办法|纲要|细则|若干(?:政策)?措施)(?:[（(].*)?|年[）)])");

  /** A heading that is a title whatever it calls the plan: 某省5G应用主攻方向（2021—2023年）. */
  private static final Pattern WITH_YEARS =
      Pattern.compile(".{2,}5G.{2,}[（(]20\\d{2}年?[-—–－~～至到]+20\\d{2}年?[）)]");

  private final Text text;
  private final IssuerNames names;
  private final QuotedTitles titles;
  private final References references;

  public CitedPlans(Text text, IssuerNames names) {
    this.text = text;
    this.names = names;
    this.titles = new QuotedTitles(text);
    this.references = new References(text, titles);
  }

  /**
   * The plan of {@code part}.
   *
   * @param end where its first task begins
   */
  public CitedPlan plan(RegionPart part, int end) {
    Span head = new Span(part.text().start(), Math.max(end, part.text().start()));
    Span at = title(part, head);
    String title = at == null ? null : Wording.solid(text.slice(at));
    Imprint imprint = imprint(part, at);
    LocalDate effective = Dates.effective(text, head, imprint.issued());
    Period period = Periods.of(title, text.plain(head), imprint.issued());
    return new CitedPlan(
        title,
        imprint,
        effective,
        period == null ? Periods.stated(text.plain(head), effective) : period,
        Superiors.named(text, head, title));
  }

  /** Where the title of the plan stands, in the part or in the list of references; or null. */
  private Span title(RegionPart part, Span head) {
    String listed = references.titleFor(part.place().region());
    if (listed != null) {
      Span own = titles.first(listed, part.text());
      return own != null ? own : titles.first(listed, references.span());
    }
    Matcher labelled = QUOTED.matcher(text.string()).region(head.start(), head.end());
    if (labelled.find()) {
      return new Span(labelled.start(1), labelled.end(1));
    }
    Matcher named = LABELLED.matcher(text.string()).region(head.start(), head.end());
    if (named.find() && named.group(1).contains("5G")) {
      return new Span(named.start(1), named.end(1));
    }
    Span quoted = titles.firstOn5G(part.text());
    return quoted == null ? line(part, head) : quoted;
  }

  /** A title that stands without 《》 in the heading, in that of a notice or in a line of its own. */
  private Span line(RegionPart part, Span head) {
    Span heading = part.heading().title();
    if (isTitle(heading) || WITH_YEARS.matcher(Wording.solid(text.plain(heading))).matches()) {
      return heading;
    }
    Matcher notice = NOTICE.matcher(text.string()).region(head.start(), head.end());
    if (notice.find()) {
      return new Span(notice.start(1), notice.end(1));
    }
    PlanTitle line = PlanTitle.ownLine(text, head);
    return line != null && isTitle(line.span()) ? line.span() : null;
  }

  /** Who issued a plan whose title begins with their names: 甲厅关于…的实施意见. */
  private Imprint named(Span title, Region region) {
    int about = text.plain(title).indexOf("关于");
    return about <= 0
        ? Imprint.NONE
        : new Imprint(
            null, names.in(new Span(title.start(), title.start() + about), region), null, null);
  }

  private boolean isTitle(Span words) {
    String solid = Wording.solid(text.plain(words));
    return PlanTitle.isForm(solid) && CLEAR.matcher(solid).matches();
  }

  private Imprint imprint(RegionPart part, Span title) {
    Citation citation = new Citation(text, names, part.place().region());
    Imprint found = Imprint.NONE;
    if (title != null) {
      boolean own = part.text().contains(title);
      int end = own ? part.text().end() : text.lineAt(title.end()).end();
      found = citation.around(title, end).or(named(title, part.place().region()));
    }
    for (Span cell : part.beside()) {
      found = found.or(citation.in(cell));
    }
    return found.or(citation.after(part.afterName(), part.text().end()));
  }
}
