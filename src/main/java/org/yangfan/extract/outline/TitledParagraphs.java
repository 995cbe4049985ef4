package org.yangfan.extract.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Outline;
import org.yangfan.document.Section;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.unit.UnitPlaces;
import org.yangfan.extract.wording.WebFooter;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds headings without number that open the paragraphs of a section, each alike: an item of a
 * list, bold words, or, in a chapter of safeguards, a short first sentence.
 */
public final class TitledParagraphs {
  private static final String BULLET = "(?:[-*]\\s|—{1,2}|[•·●■◆▪►※➢]\\s*)\\s*";
  private static final String GAP = "[\\s\\u3000]*+";
  private static final Pattern LISTED = Pattern.compile(GAP + BULLET + "(?=\\S).*");

  /** In the order in which they are tried. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              GAP + BULLET + "\\*\\*(?<title>[^*，。；]{2,30}?)[。：:]?\\*\\*(?<after>[。：:]?.*)"),
          Pattern.compile(GAP + BULLET + "(?<title>[^。，；：:！？*]{2,30})(?<after>[。：:].*)"),
          Pattern.compile(GAP + "\\*\\*(?<title>[^*，。；]{2,30}?)[。：:]?\\*\\*(?<after>[。：:]?.*)"),
          Pattern.compile(GAP + "【(?<title>[^】。，；：]{2,20})】[：:]?(?<after>.*)"),
          Pattern.compile(
              GAP + "(?<title>[^\\s。，；：:！？*|#>\\d（(【][^。，；：:！？|]{2,14})(?<after>[。：:](?=.{6}).*)"));

  /** The forms that mark the title itself: bold words, words in 【】. */
  private static final Set<Integer> MARKED = Set.of(0, 2, 3);

  private static final int BARE = FORMS.size() - 1;
  private static final Pattern LABEL =
      Pattern.compile(".*(?:单位|部门|机构|目标|内容|区域|来源|备注|时限|时间|依据|说明)|注|.{0,3}\\d{4}年.{0,3}|第.{1,2}阶段");

  private final Text text;
  private final UnitPlaces passages;

  private TitledParagraphs(Text text, UnitPlaces passages) {
    this.text = text;
    this.passages = passages;
  }

  /** {@code marked} and these headings in the text up to {@code end}, in order of place. */
  public static List<Heading> with(List<Heading> marked, Text text, UnitPlaces passages, int end) {
    TitledParagraphs titled = new TitledParagraphs(text, passages);
    List<Heading> all = new ArrayList<>();
    for (Section section : Outline.of(marked, end)) {
      if (section.leaf() && titled.mayHoldTasks(section)) {
        all.addAll(titled.in(section));
      }
    }
    return Heading.merged(marked, all);
  }

  private boolean mayHoldTasks(Section section) {
    return section.heading().isOutermost() || section.heading().style() == HeadingStyle.SECTION;
  }

  private List<Heading> in(Section section) {
    Span own = section.own();
    List<Span> paragraphs =
        text.lines(own).stream()
            .filter(line -> !text.trim(line).isEmpty())
            .takeWhile(line -> !WebFooter.holds(text.plain(text.trim(line))))
            .toList();
    int forms = isSafeguards(section) ? FORMS.size() : BARE;
    for (int form = 0; form < forms; form++) {
      List<Heading> titles = titles(paragraphs, form);
      if (titles.size() > 1 && areTasks(titles, section, MARKED.contains(form))) {
        return titles;
      }
    }
    return List.of();
  }

  /** The titles of this form; none where a paragraph that should have one has not. */
  private List<Heading> titles(List<Span> paragraphs, int form) {
    List<Heading> titles = new ArrayList<>();
    for (Span line : paragraphs) {
      Matcher title = FORMS.get(form).matcher(text.string()).region(line.start(), line.end());
      boolean titled = title.matches() && !LABEL.matcher(title.group("title")).matches();
      if (titled && !passages.startsAt(text.trim(line).start())) {
        Span words = text.trim(new Span(title.start("title"), title.end("title")));
        titles.add(Heading.unmarked(HeadingStyle.UNNUMBERED, line.start(), words));
      } else if (form == BARE || form < 2 && isListed(line)) {
        return List.of();
      }
    }
    return titles;
  }

  private boolean isListed(Span line) {
    return LISTED.matcher(text.string()).region(line.start(), line.end()).matches();
  }

  /**
   * Whether each of these is a task of its own: it has bodies or names a field, or stands right
   * under a chapter in bold, or tells how the plan is carried out.
   */
  private boolean areTasks(List<Heading> titles, Section section, boolean bold) {
    int withBodies = 0;
    int withField = 0;
    for (int i = 0; i < titles.size(); i++) {
      int end = i + 1 < titles.size() ? titles.get(i + 1).lead() : section.own().end();
      withBodies += passages.anyIn(new Span(titles.get(i).span().end(), end)) ? 1 : 0;
      withField += Chapters.namesField(text.plain(titles.get(i).title())) ? 1 : 0;
    }
    if (Chapters.namesField(text.plain(section.heading().title()))) {
      return withBodies > 1;
    }
    return withBodies > 1
        || withField > 1
        || bold && section.heading().isOutermost()
        || isSafeguards(section);
  }

  private boolean isSafeguards(Section section) {
    Heading heading = section.heading();
    return heading.isOutermost() && Chapters.isSafeguards(Wording.heading(text, heading.title()));
  }
}
