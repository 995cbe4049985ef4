package org.yangfan.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;

/** The paragraph styles of a DOCX: which are headings, which are numbered; inherited by basedOn. */
final class DocxStyles {
  private static final int DEEPEST = 20;
  private static final int BODY_LEVEL = 9;

  private final Map<String, Element> styles = new HashMap<>();

  DocxStyles(DocxParts parts) {
    parts
        .part("styles")
        .ifPresent(
            root ->
                Xml.children(root, "style")
                    .forEach(
                        style ->
                            Xml.attribute(style, "styleId")
                                .ifPresent(id -> styles.put(id, style))));
  }

  /** The level of a heading, 1 for the outermost; empty for other paragraphs. */
  Optional<Integer> headingLevel(Element paragraph) {
    Optional<Integer> outline =
        Xml.number(paragraph, "pPr", "outlineLvl")
            .or(() -> inherited(paragraph, style -> Xml.number(style, "pPr", "outlineLvl")));
    return outline
        .map(level -> level + 1)
        .or(() -> inherited(paragraph, DocxStyles::levelInName))
        .filter(level -> level <= BODY_LEVEL);
  }

  /** Whether the paragraph is a line of a table of contents. */
  boolean isContents(Element paragraph) {
    return inherited(paragraph, style -> name(style).filter(name -> name.startsWith("toc ")))
        .isPresent();
  }

  /** The numbering properties ({@code numPr}) that the paragraph's style gives it. */
  Optional<Element> numbering(Element paragraph) {
    return inherited(paragraph, style -> Xml.at(style, "pPr", "numPr"));
  }

  /** The id of the paragraph's own style. */
  static Optional<String> id(Element paragraph) {
    return Xml.value(paragraph, "pPr", "pStyle");
  }

  private <T> Optional<T> inherited(Element paragraph, Function<Element, Optional<T>> property) {
    Optional<Element> style = id(paragraph).map(styles::get);
    for (int depth = 0; style.isPresent() && depth < DEEPEST; depth++) {
      Optional<T> found = property.apply(style.get());
      if (found.isPresent()) {
        return found;
      }
      style = Xml.value(style.get(), "basedOn").map(styles::get);
    }
    return Optional.empty();
  }

  private static Optional<Integer> levelInName(Element style) {
    return name(style)
        .filter(name -> name.matches("heading [1-9]"))
        .map(name -> name.charAt(name.length() - 1) - '0');
  }

  private static Optional<String> name(Element style) {
    return Xml.value(style, "name").map(name -> name.toLowerCase(Locale.ROOT));
  }
}
