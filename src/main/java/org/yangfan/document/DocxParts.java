package org.yangfan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;

/** The parts of a DOCX, a zip of XML files, that hold its words. */
final class DocxParts {
  /** Far beyond any plan; what unpacks to more is an attack. In bytes. */
  private static final int LARGEST_PART = 1 << 27;

  private static final String FOLDER = "word/";

  private final Map<String, Element> parts;

  private DocxParts(Map<String, Element> parts) {
    this.parts = parts;
  }

  static DocxParts of(byte[] bytes) throws UnreadableDocument {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      Map<String, Element> parts = new HashMap<>();
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry
            .getName()
            .matches(FOLDER + "(?:document|styles|numbering|footnotes|endnotes)\\.xml")) {
          parts.put(entry.getName().substring(FOLDER.length()), Xml.parse(unpacked(zip)));
        }
      }
      return new DocxParts(parts);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocument(
          "is a broken DOCX (%s): open and save it anew, or give another copy"
              .formatted(e.getMessage()));
    }
  }

  private static byte[] unpacked(ZipInputStream zip) throws IOException {
    byte[] bytes = zip.readNBytes(LARGEST_PART);
    if (bytes.length == LARGEST_PART) {
      throw new IOException("a part unpacks to more than 128 MiB");
    }
    return bytes;
  }

  /** The body of the document. */
  Element body() throws UnreadableDocument {
    return part("document")
        .flatMap(document -> Xml.at(document, "body"))
        .orElseThrow(
            () ->
                new UnreadableDocument(
                    "is a zip archive without a Word document in it:"
                        + " unpack it, or save the plan as DOCX"));
  }

  /** The root of the part {@code name}, without folder and ending, where there is one. */
  Optional<Element> part(String name) {
    return Optional.ofNullable(parts.get(name + ".xml"));
  }
}
