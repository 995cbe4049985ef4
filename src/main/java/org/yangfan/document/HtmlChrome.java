package org.yangfan.document;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.yangfan.regex.Pattern;

/** What a web page has around and beside its text: scripts, styles, navigation, hidden parts. */
final class HtmlChrome {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, iframe, object, head, button, select, input,"
          + " textarea, nav, aside, footer, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=banner], [role=contentinfo], [role=search], [style~=display:\\s*none]";

  private static final Pattern OWN_LABEL =
      Pattern.compile("^(?:[（(]?[0-9０-９一二三四五六七八九十]{1,3}[)）、.．]|[①-⑳])");

  private static final double MOSTLY_LINKS = 0.8;
  private static final int FEWEST_LINKS = 3;

  private HtmlChrome() {}

  /** {@code page} itself, those parts removed. */
  static Document without(Document page) {
    page.select(NEVER_TEXT).remove();
    page.select("header:not(article header):not(main header):not(:has(h1))").remove();
    page.select("ul, ol, dl, div, p, table").forEach(HtmlChrome::removeLinks);
    return page;
  }

  /** A list or block that is hardly more than links leads elsewhere. */
  private static void removeLinks(Element block) {
    if (block.parent() == null || block.select("a[href]").size() < FEWEST_LINKS) {
      return;
    }
    int linked = block.select("a[href]").stream().mapToInt(HtmlChrome::size).sum();
    if (linked >= MOSTLY_LINKS * size(block)) {
      block.remove();
    }
  }

  private static int size(Element element) {
    return element.text().replace(" ", "").length();
  }

  /** The number that a browser shows before an item of an ordered list; else nothing. */
  static String listLabel(Element element) {
    Element list = element.parent();
    if (!element.normalName().equals("li")
        || list == null
        || !list.normalName().equals("ol")
        || OWN_LABEL.matcher(element.text()).lookingAt()) {
      return "";
    }
    return number(element, list) + ". ";
  }

  private static int number(Element item, Element list) {
    int number = parse(list.attr("start"), 1) - 1;
    for (Element sibling : list.children()) {
      if (sibling.normalName().equals("li")) {
        number = parse(sibling.attr("value"), number + 1);
      }
      if (sibling == item) {
        return number;
      }
    }
    return number;
  }

  private static int parse(String number, int otherwise) {
    return number.matches("\\d{1,6}") ? Integer.parseInt(number) : otherwise;
  }
}
