package org.yangfan.document;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Blanks out a table of contents, whose lines are no headings: 一、总体要求……3. */
final class Contents {
  private static final Pattern TITLE = Pattern.compile("[#*\\s]*目\\s*[录次][\\s*：:]*");

  /** A line of it: words, and the page after dots or blanks. */
  private static final Pattern LINE =
      Pattern.compile(
          "(\\S.{0,70}?)(?:(?<dots>[\\s.…·．‥\\-—_]*[.…·．‥]{3}[\\s.…·．‥\\-—_]*)|[\\s]+)(\\d{1,3})");

  private static final Pattern MARK =
      Pattern.compile(
          "(?:第[一二三四五六七八九十]{1,3}[章节篇部]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.．、]|附[件录表]?).*");

  private static final int FEWEST_LINES = 4;

  /** These two keep the time linear. */
  private static final int MOST_LINES = 400;

  private static final int MOST_TITLES = 100;
  private static final int LONGEST_LINE = 80;

  private final String string;
  private final List<Span> lines;
  private final StringBuilder kept;

  private Contents(String string, List<Span> lines) {
    this.string = string;
    this.lines = lines;
    this.kept = new StringBuilder(string);
  }

  /** {@code string} with white space in the place of its tables of contents. */
  static String blanked(String string, List<Span> lines) {
    Contents contents = new Contents(string, lines);
    int titles = 0;
    int line = 0;
    while (line < lines.size()) {
      boolean titled = titles < MOST_TITLES && TITLE.matcher(contents.words(line)).matches();
      titles += titled ? 1 : 0;
      List<Integer> table = titled ? contents.listed(line + 1) : contents.paged(line);
      if (table.size() >= FEWEST_LINES) {
        table.forEach(contents::blank);
        line = table.get(table.size() - 1);
      }
      line++;
    }
    return contents.kept.toString();
  }

  /** The lines from {@code from} on that are there again further down, with or without pages. */
  private List<Integer> listed(int from) {
    List<Integer> table = new ArrayList<>();
    for (int line = from; line < Math.min(lines.size(), from + MOST_LINES); line++) {
      String words = heading(line);
      boolean again =
          words.length() <= LONGEST_LINE && string.indexOf(words, lines.get(line).end()) >= 0;
      if (!words.isEmpty() && !again && !LINE.matcher(words(line)).matches()) {
        break;
      }
      if (!words.isEmpty()) {
        table.add(line);
      }
    }
    return table;
  }

  /** The lines from {@code from} on that end in pages which never go back; each is marked. */
  private List<Integer> paged(int from) {
    List<Integer> table = new ArrayList<>();
    int page = 0;
    for (int line = from; line < lines.size(); line++) {
      if (words(line).isEmpty() && !table.isEmpty()) {
        continue;
      }
      Matcher found = LINE.matcher(words(line));
      if (!MARK.matcher(words(line)).matches()
          || !found.matches()
          || Integer.parseInt(found.group(3)) < page) {
        break;
      }
      page = Integer.parseInt(found.group(3));
      table.add(line);
    }
    return table;
  }

  private String heading(int line) {
    Matcher found = LINE.matcher(words(line));
    return found.matches() ? found.group(1) : words(line);
  }

  private String words(int line) {
    return string.substring(lines.get(line).start(), lines.get(line).end()).strip();
  }

  private void blank(int line) {
    for (int i = lines.get(line).start(); i < lines.get(line).end(); i++) {
      kept.setCharAt(i, ' ');
    }
  }
}
