package org.yangfan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The text of a DOCX as Word shows it: automatic numbers written out, text boxes and boxes of one
 * cell as paragraphs, tables as rows between pipes, notes at the end; without the table of
 * contents, running heads and what was deleted under review.
 */
final class DocxText {
  private static final int LONGEST_CELL = 600;

  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private Lines lines = new Lines();

  private DocxText(DocxParts parts) {
    this.styles = new DocxStyles(parts);
    this.numbering = new DocxNumbering(parts, styles);
  }

  /** The text of a DOCX file's bytes. */
  static String of(byte[] bytes) throws UnreadableDocument {
    DocxParts parts = DocxParts.of(bytes);
    DocxText text = new DocxText(parts);
    text.blocks(parts.body());
    parts.part("footnotes").ifPresent(text::notes);
    parts.part("endnotes").ifPresent(text::notes);
    return text.lines.toString();
  }

  /** Notes that have a type are the lines above the notes, not notes. */
  private void notes(Element root) {
    Xml.children(root).stream()
        .filter(note -> Xml.attribute(note, "type").isEmpty())
        .forEach(this::blocks);
  }

  private void blocks(Element parent) {
    for (Element child : Xml.children(parent)) {
      switch (child.getLocalName()) {
        case "p" -> paragraph(child);
        case "tbl" -> rows(child);
        case "sdt" -> {
          if (!isContents(child)) {
            Xml.at(child, "sdtContent").ifPresent(this::blocks);
          }
        }
        case "ins", "moveTo", "customXml", "smartTag" -> blocks(child);
        default -> {}
      }
    }
  }

  private static boolean isContents(Element control) {
    return Xml.value(control, "sdtPr", "docPartObj", "docPartGallery")
        .filter("Table of Contents"::equals)
        .isPresent();
  }

  private void paragraph(Element paragraph) {
    if (styles.isContents(paragraph)) {
      return;
    }
    DocxRuns runs = DocxRuns.of(paragraph);
    String label = numbering.label(paragraph);
    if (!runs.words().isBlank()) {
      String line = label + runs.words().strip();
      Optional<Integer> level = styles.headingLevel(paragraph);
      level.ifPresentOrElse(l -> lines.heading(l, line), () -> lines.paragraph(line));
    }
    runs.boxes().forEach(this::blocks);
  }

  private void rows(Element parent) {
    for (Element child : Xml.children(parent)) {
      switch (child.getLocalName()) {
        case "tr" -> row(child);
        case "sdt" -> Xml.at(child, "sdtContent").ifPresent(this::rows);
        case "ins", "customXml" -> rows(child);
        default -> {}
      }
    }
  }

  private void row(Element row) {
    List<String> cells = new ArrayList<>();
    cells(row, cells);
    boolean isLayout = cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL);
    if (isLayout) {
      cells.forEach(lines::paragraph);
    } else {
      lines.row(cells);
    }
  }

  private void cells(Element parent, List<String> cells) {
    for (Element child : Xml.children(parent)) {
      switch (child.getLocalName()) {
        case "tc" -> cell(child, cells);
        case "sdt" -> Xml.at(child, "sdtContent").ifPresent(content -> cells(content, cells));
        default -> {}
      }
    }
  }

  /** The words of a cell, and a blank cell for each further column that it spans. */
  private void cell(Element cell, List<String> cells) {
    Lines outside = lines;
    lines = new Lines();
    blocks(cell);
    cells.add(lines.toString());
    lines = outside;
    int width = Xml.number(cell, "tcPr", "gridSpan").orElse(1);
    for (int i = 1; i < Math.min(width, 50); i++) {
      cells.add("");
    }
  }
}
