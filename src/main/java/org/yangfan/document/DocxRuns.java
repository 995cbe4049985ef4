package org.yangfan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * What stands in a paragraph of a DOCX.
 *
 * @param words its text; tabs and line breaks as such
 * @param boxes the text boxes anchored in it, whose paragraphs follow it
 */
record DocxRuns(String words, List<Element> boxes) {
  /** Properties, what was deleted or moved away under review, codes of fields, and readings. */
  private static final Set<String> NOT_TEXT =
      Set.of("pPr", "rPr", "del", "moveFrom", "instrText", "delText", "rt", "sdtPr");

  static DocxRuns of(Element paragraph) {
    StringBuilder words = new StringBuilder();
    List<Element> boxes = new ArrayList<>();
    read(paragraph, words, boxes);
    return new DocxRuns(words.toString(), boxes);
  }

  private static void read(Element parent, StringBuilder words, List<Element> boxes) {
    for (Element child : Xml.children(parent)) {
      String name = child.getLocalName();
      if (NOT_TEXT.contains(name) || isHidden(child)) {
        continue;
      }
      switch (name) {
        case "t" -> words.append(child.getTextContent());
        case "tab", "ptab" -> words.append('\t');
        case "br", "cr" -> words.append('\n');
        case "noBreakHyphen" -> words.append('-');
        case "txbxContent" -> boxes.add(child);
        case "AlternateContent" -> read(preferred(child), words, boxes);
        default -> read(child, words, boxes);
      }
    }
  }

  /** The same content stands in it twice: for new programs and for old ones. */
  private static Element preferred(Element alternatives) {
    return Xml.at(alternatives, "Choice")
        .or(() -> Xml.at(alternatives, "Fallback"))
        .orElse(alternatives);
  }

  private static boolean isHidden(Element run) {
    return Xml.at(run, "rPr", "vanish").isPresent();
  }
}
