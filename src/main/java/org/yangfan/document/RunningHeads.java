package org.yangfan.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangfan.regex.Pattern;

/** Takes page numbers and running heads away from the first and last lines of pages. */
final class RunningHeads {
  private static final int FEWEST_PAGES = 3;
  private static final int LINES_AT_AN_EDGE = 2;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—–－―·•\\s]+\\d{1,4}[-—–－―·•\\s]+|第?\\s*\\d{1,4}\\s*页.{0,10}");

  /** What browsers print at the edges of a page: its address, or the time. */
  private static final Pattern BROWSER =
      Pattern.compile(
          "(?:https?|file)://\\S+\\s+\\d+/\\d+|\\d+/\\d+/\\d+,? (?:[上下]午)?\\d+:\\d+(?: [AP]M)?(?:\\s.*)?");

  private RunningHeads() {}

  static List<List<PdfLine>> without(List<List<PdfLine>> pages) {
    List<List<PdfLine>> rest = pages;
    for (int i = 0; i < LINES_AT_AN_EDGE; i++) {
      rest = withoutEdge(withoutEdge(rest, true), false);
    }
    return rest;
  }

  private static List<List<PdfLine>> withoutEdge(List<List<PdfLine>> pages, boolean top) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<PdfLine> page : pages) {
      counts.merge(edge(page, top), 1, Integer::sum);
    }
    List<List<PdfLine>> rest = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      boolean isNumber = !top && isNumber(page, rest.size() + 1);
      boolean isHead = isNumber || isRunningHead(edge(page, top), counts, pages.size());
      rest.add(isHead ? inner(page, top) : page);
    }
    return rest;
  }

  private static boolean isNumber(List<PdfLine> page, int number) {
    return !page.isEmpty() && page.get(page.size() - 1).words().equals(String.valueOf(number));
  }

  private static boolean isRunningHead(String line, Map<String, Integer> counts, int pages) {
    boolean repeated = pages >= FEWEST_PAGES && counts.get(line) * 2 > pages;
    return !line.isEmpty()
        && (repeated || PAGE_NUMBER.matcher(line).matches() || BROWSER.matcher(line).matches());
  }

  /** The first or last line, its numbers alike; empty on an empty page. */
  private static String edge(List<PdfLine> page, boolean top) {
    if (page.isEmpty()) {
      return "";
    }
    PdfLine line = page.get(top ? 0 : page.size() - 1);
    return DIGITS.matcher(line.words()).replaceAll("1");
  }

  private static List<PdfLine> inner(List<PdfLine> page, boolean top) {
    return top ? page.subList(1, page.size()) : page.subList(0, page.size() - 1);
  }
}
