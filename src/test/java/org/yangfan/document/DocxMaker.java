package org.yangfan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small DOCX files by hand: parts of WordprocessingML in a zip. */
public final class DocxMaker {
  private static final String ROOT =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
          + "<w:%1$s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\">%2$s</w:%1$s>";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder body = new StringBuilder();

  /** Adds a paragraph with these properties (the content of {@code w:pPr}). */
  public DocxMaker paragraph(String properties, String words) {
    return xml(
        "<w:p><w:pPr>"
            + properties
            + "</w:pPr><w:r><w:t xml:space=\"preserve\">"
            + words.replace("&", "&amp;").replace("<", "&lt;")
            + "</w:t></w:r></w:p>");
  }

  /** Adds a paragraph. */
  public DocxMaker paragraph(String words) {
    return paragraph("", words);
  }

  /** Adds a table of one-paragraph cells. */
  public DocxMaker table(String[]... rows) {
    xml("<w:tbl>");
    for (String[] row : rows) {
      xml("<w:tr>");
      for (String cell : row) {
        xml("<w:tc><w:tcPr/>");
        paragraph(cell);
        xml("</w:tc>");
      }
      xml("</w:tr>");
    }
    return xml("</w:tbl>");
  }

  /** Adds markup to the body as it is. */
  public DocxMaker xml(String markup) {
    body.append(markup);
    return this;
  }

  /** Adds the part {@code word/{name}.xml}. */
  public DocxMaker part(String name, String markup) {
    parts.put("word/" + name + ".xml", ROOT.formatted(name, markup));
    return this;
  }

  public byte[] bytes() {
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put("word/document.xml", ROOT.formatted("document", "<w:body>" + body + "</w:body>"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
