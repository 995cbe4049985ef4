package org.yangfan.document;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an HTML page as a reader sees it, without what only leads to other pages. */
final class HtmlText {
  private static final int DEEPEST = 400;
  private static final Set<String> BROKEN = Set.of("br", "hr");

  private final Lines lines = new Lines();
  private final StringBuilder paragraph = new StringBuilder();

  private HtmlText() {}

  /** The text of {@code html}; broken markup is mended as browsers do. */
  static String of(String html) {
    HtmlText text = new HtmlText();
    text.read(HtmlChrome.without(Jsoup.parse(html)).body(), 0);
    text.endParagraph();
    return text.lines.toString();
  }

  private void read(Node parent, int depth) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode words) {
        paragraph.append(Lines.flowed(words.getWholeText()));
      } else if (child instanceof Element element && depth < DEEPEST) {
        read(element, depth + 1, element.normalName());
      } else if (child instanceof Element element) {
        paragraph.append(element.text());
      }
    }
  }

  private void read(Element element, int depth, String name) {
    if (name.matches("h[1-6]")) {
      endParagraph();
      lines.heading(name.charAt(1) - '0', element.text());
    } else if (name.equals("table") && HtmlTable.isOfData(element)) {
      endParagraph();
      HtmlTable.rows(element).forEach(lines::row);
    } else if (name.equals("pre")) {
      endParagraph();
      lines.paragraph(element.wholeText());
    } else if (BROKEN.contains(name)) {
      endParagraph();
    } else if (element.isBlock()) {
      endParagraph();
      paragraph.append(HtmlChrome.listLabel(element));
      read(element, depth);
      endParagraph();
    } else {
      read(element, depth);
    }
  }

  private void endParagraph() {
    lines.paragraph(Lines.oneLine(paragraph.toString()));
    paragraph.setLength(0);
  }
}
