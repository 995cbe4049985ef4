package org.yangfan.extract.repeat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.outline.Layout;
import org.yangfan.extract.wording.SameWords;
import org.yangfan.extract.wording.Wording;

/** Knows where a document prints a heading again, and as much of what stands under it. */
public final class RepeatedHeadings {
  private static final String ENDS = "。！？；;）)】]";

  /** As it is read. */
  private final Text text;

  /** The same text with all that it repeats, in which the copies stand. */
  private final Text printed;

  /** Those of headings that are read, by the places of these. */
  private final Map<Span, List<Heading>> copies;

  private RepeatedHeadings(Text text, Text printed, Map<Span, List<Heading>> copies) {
    this.text = text;
    this.printed = printed;
    this.copies = copies;
  }

  /** Those of a text that repeats none. */
  public static RepeatedHeadings none(Text text) {
    return new RepeatedHeadings(text, text, Map.of());
  }

  /**
   * Those over sections and in passages that were left out, of boxes and in a shuffled text
   * anywhere.
   *
   * @param layout of the text as it is read
   * @param whole of the same text with all that it repeats
   * @param tasks the headings of tasks
   * @param sections those that were left out
   */
  public static RepeatedHeadings in(
      Layout layout, Layout whole, List<Heading> tasks, RepeatedSections sections) {
    Set<Span> read = layout.headings().stream().map(Heading::span).collect(Collectors.toSet());
    List<Heading> others =
        whole.headings().stream()
            .filter(h -> isBox(h) || layout.shuffled() || !read.contains(h.span()))
            .toList();
    Map<Span, List<Heading>> copies = alike(whole.text(), tasks, others);
    sections
        .copies()
        .forEach(
            (first, more) -> copies.computeIfAbsent(first, h -> new ArrayList<>()).addAll(more));
    return new RepeatedHeadings(layout.text(), whole.text(), copies);
  }

  private static boolean isBox(Heading heading) {
    return heading.style() == HeadingStyle.BOX;
  }

  /**
   * The copies of headings, by the place of the one that they repeat: of a box the first, else the
   * only one that heads a task.
   *
   * @param tasks the headings of tasks; where two of them are alike, no copy tells whose it is
   * @param others headings that may be copies of these, or boxes
   */
  private static Map<Span, List<Heading>> alike(
      Text text, List<Heading> tasks, List<Heading> others) {
    Set<Span> read = tasks.stream().map(Heading::span).collect(Collectors.toSet());
    Stream<Heading> copies = others.stream().filter(heading -> !read.contains(heading.span()));
    Map<Span, List<Heading>> alike = new HashMap<>();
    Stream.concat(tasks.stream(), copies)
        .collect(Collectors.groupingBy(heading -> words(text, heading)))
        .forEach(
            (words, same) -> {
              boolean alone = same.stream().filter(h -> read.contains(h.span())).count() == 1;
              if (alone || isBox(same.get(0))) {
                alike.put(same.get(0).span(), new ArrayList<>(same.subList(1, same.size())));
              }
            });
    return alike;
  }

  /** What two headings have in common that head the same. */
  public static String words(Text text, Heading heading) {
    String title = Wording.solid(Wording.heading(text, heading.title()));
    return heading.style() + " " + heading.label() + heading.value() + " " + title;
  }

  /**
   * Where what {@code heading} heads is printed again: from the copy of the heading to the last
   * sentence up to which the words are those of {@code fact}, which begins with the heading.
   */
  public List<Span> of(Heading heading, Span fact) {
    List<Span> places = new ArrayList<>();
    for (Heading copy : copies.getOrDefault(heading.span(), List.of())) {
      SameWords words = new SameWords(text, heading.title().start(), printed, copy.title().start());
      if (words.goTo(heading.title().end())) {
        boolean marked = fact.start() < heading.title().start();
        int start = marked ? copy.span().start() : copy.title().start();
        places.add(new Span(start, end(words, heading.title().end(), fact.end())));
      }
    }
    return places;
  }

  /** Where the last whole sentence ends of the same words, which are followed up to {@code end}. */
  private int end(SameWords words, int from, int end) {
    int last = words.end();
    for (int i = from; i < end; i++) {
      if (i + 1 == end || ENDS.indexOf(text.string().charAt(i)) >= 0) {
        if (!words.goTo(i + 1)) {
          return last;
        }
        last = words.end();
      }
    }
    return last;
  }
}
