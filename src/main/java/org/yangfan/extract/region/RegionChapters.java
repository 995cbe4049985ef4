package org.yangfan.extract.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.Place;
import org.yangfan.extract.head.Places;
import org.yangfan.extract.outline.Chapters;
import org.yangfan.extract.wording.Wording;

/**
 * Finds the headings that part a document by regions: numbered chapters, Markdown headings, and
 * lines that name a region in bold, in 【】 or alone.
 */
public final class RegionChapters {
  private static final int AT_LEAST = 2;

  /** What may follow the region in a heading that names it. */
  private static final Pattern REST =
      Pattern.compile("(?:主攻|重点|聚焦|应用|发展|5G|[：:（(】*]).*|[·—\\-\\s].{0,20}|");

  private static final Pattern LINE =
      Pattern.compile(
          "[\\s\\u3000>#]*+(?:[-•·●]\\s)?(?<open>【|〖|\\*\\*|\\[|■|◆|)\\s*+(?<title>\\p{IsHan}{2,12}(?<after>.*))");

  private final Text text;
  private final Places places;
  private final int end;

  public RegionChapters(Text text, Places places) {
    this.text = text;
    this.places = places;
    this.end = References.start(text);
  }

  /**
   * The chapters among the {@code scanned} headings or else the lines; empty where there are none.
   */
  public List<Heading> in(List<Heading> scanned) {
    List<Heading> before = scanned.stream().filter(h -> h.span().end() <= end).toList();
    List<Heading> chapters =
        before.stream().filter(h -> h.style() == HeadingStyle.CHAPTER).toList();
    if (partsByRegion(chapters, h -> place(h).isPresent())) {
      return chapters;
    }
    if (isOnePlan(before)) {
      return List.of();
    }
    Map<String, List<Heading>> alike =
        before.stream()
            .filter(h -> h.style() != HeadingStyle.CHAPTER && h.style() != HeadingStyle.BOX)
            .collect(
                Collectors.groupingBy(
                    h -> h.style() + " " + h.depth(), TreeMap::new, Collectors.toList()));
    return alike.values().stream()
        .filter(headings -> partsByRegion(headings, this::namesRegion))
        .findFirst()
        .orElseGet(this::lines);
  }

  /** Whether chapters stand among {@code headings} that a plan has, and no compilation. */
  public boolean isOnePlan(List<Heading> headings) {
    return headings.stream()
        .filter(h -> h.style() == HeadingStyle.CHAPTER)
        .map(h -> Wording.heading(text, h.title()))
        .anyMatch(title -> Chapters.holdsNoTasks(title) || Chapters.isSafeguards(title));
  }

  /** The region that a chapter's heading begins with. */
  public Optional<Place> place(Heading heading) {
    return places.heading(Wording.heading(text, heading.title()));
  }

  private boolean partsByRegion(List<Heading> headings, Predicate<Heading> named) {
    long count =
        headings.stream()
            .filter(named)
            .map(h -> place(h).map(p -> p.region().name()).orElse(""))
            .distinct()
            .count();
    long all = headings.stream().filter(named).count();
    return count >= AT_LEAST && 2 * all >= headings.size();
  }

  private boolean namesRegion(Heading heading) {
    return namesRegion(Wording.heading(text, heading.title()));
  }

  /** Whether {@code words} are the name of a region of the vocabulary and what may follow it. */
  private boolean namesRegion(String words) {
    Optional<Place> place = places.heading(words).filter(found -> found.code() != null);
    return place.isPresent() && REST.matcher(after(place.get(), words)).matches();
  }

  private static String after(Place place, String words) {
    if (words.startsWith(place.region().name())) {
      return words.substring(place.region().name().length());
    }
    return place.region().shortNames().stream()
        .filter(words::startsWith)
        .findFirst()
        .map(name -> words.substring(name.length()))
        .orElse(words);
  }

  private List<Heading> lines() {
    Map<String, List<Heading>> alike = new TreeMap<>();
    for (Span line : text.lines()) {
      Matcher form = LINE.matcher(text.string()).region(line.start(), line.end());
      if (line.end() <= end && form.matches() && namesRegion(form.group("title"))) {
        alike
            .computeIfAbsent(form.group("open"), open -> new ArrayList<>())
            .add(heading(line, form));
      }
    }
    return alike.values().stream()
        .filter(headings -> partsByRegion(headings, h -> true))
        .findFirst()
        .orElse(List.of());
  }

  /** The heading ends with its line, or with a colon that its text follows. */
  private Heading heading(Span line, Matcher form) {
    String title = form.group("title");
    int colon = title.indexOf('：');
    int length = colon > 0 ? colon : title.length();
    Span span = text.trim(new Span(form.start("title"), form.start("title") + length));
    return new Heading(HeadingStyle.CHAPTER, 0, null, null, line.start(), span, span);
  }
}
