package org.yangfan.extract.outline;

import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.PlanTitle;
import org.yangfan.extract.table.RawTable;
import org.yangfan.extract.table.Tables;
import org.yangfan.extract.wording.Wording;

/**
 * Finds where the body of a plan begins: at its first chapter or first number; where a torn text
 * has neither, at the first of the numbers that go on counting.
 */
final class BodyStart {
  private BodyStart() {}

  /** Its index; the text's length where {@code text}, with the headings {@code found}, has none. */
  static int of(Text text, List<Heading> found) {
    int start =
        found.stream()
            .filter(heading -> opens(text, heading))
            .mapToInt(heading -> table(text, heading.lead()))
            .findFirst()
            .orElseGet(() -> ofTorn(text, found));
    return beforeTheHead(text, found) ? Math.min(start, ofTorn(text, found)) : start;
  }

  /** Whether the text begins with tasks, though not with the first. */
  private static boolean beforeTheHead(Text text, List<Heading> found) {
    return !found.isEmpty()
        && NumberedHeadings.isNumbered(found.get(0))
        && found.get(0).span().start() == text.trim(text.span()).start();
  }

  /** Where the table of tasks begins that {@code index} stands in; itself where it is in none. */
  private static int table(Text text, int index) {
    return text.string().indexOf('|') < 0
        ? index
        : Tables.in(text, List.of(text.span())).ofTasks().stream()
            .map(RawTable::span)
            .filter(table -> table.start() < index && index < table.end())
            .mapToInt(Span::start)
            .findFirst()
            .orElse(index);
  }

  /** A chapter, a first number, or a Markdown heading that is not the document's title. */
  private static boolean opens(Text text, Heading heading) {
    return switch (heading.style()) {
      case PART, CHAPTER, SECTION, UNNUMBERED -> true;
      case MARKDOWN -> opens(heading.depth(), Wording.heading(text, heading.title()));
      default -> NumberedHeadings.isNumbered(heading) && heading.value() == 1;
    };
  }

  private static boolean opens(int depth, String title) {
    String plain = Wording.solid(PlainCharacters.of(title));
    return depth > 1 && !PlanTitle.isForm(plain) && !plain.contains("印发")
        || Chapters.holdsNoTasks(title);
  }

  private static int ofTorn(Text text, List<Heading> found) {
    for (int i = 0; i < found.size(); i++) {
      if (NumberedHeadings.isNumbered(found.get(i))
          && (namesField(text, found.get(i)) || goesOn(found, i))) {
        return found.get(i).lead();
      }
    }
    return firstTable(text);
  }

  /** Where the first table of tasks begins in a text that has no heading at all. */
  private static int firstTable(Text text) {
    boolean tabular = text.string().indexOf('|') >= 0 || text.string().contains("<table");
    return !tabular
        ? text.length()
        : Tables.in(text, List.of(text.span())).ofTasks().stream()
            .mapToInt(table -> table.span().start())
            .findFirst()
            .orElse(text.length());
  }

  private static boolean namesField(Text text, Heading heading) {
    return Chapters.beginsWithField(Wording.heading(text, heading.title()));
  }

  /** Whether the heading after {@code i} is alike and bears the next number. */
  private static boolean goesOn(List<Heading> found, int i) {
    return i + 1 < found.size()
        && found.get(i + 1).style() == found.get(i).style()
        && found.get(i + 1).value() == found.get(i).value() + 1;
  }
}
