package org.yangfan.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.yangfan.document.Document;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.FileTrouble;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.extract.Extractor;
import org.yangfan.fact.FactsFile;

/**
 * What came of a document that was named on the command line.
 *
 * @param name as people shall see it
 * @param document null where it could not be read
 * @param facts null where there are none
 * @param trouble why there are no facts, and what to do; else null
 */
record Extracted(String name, Document document, FactsFile facts, String trouble) {
  private static final String STANDARD_INPUT = "-";

  /** Reads the document {@code name} ({@code -}: standard input) without extracting from it. */
  static Extracted read(String name) {
    boolean standardInput = name.equals(STANDARD_INPUT);
    String shown = standardInput ? "stdin" : name;
    try {
      Document document =
          standardInput
              ? DocumentReader.read(shown, System.in.readAllBytes())
              : DocumentReader.read(Path.of(name));
      return new Extracted(shown, document, null, null);
    } catch (UnreadableDocument e) {
      return new Extracted(shown, null, null, e.getMessage());
    } catch (IOException e) {
      return new Extracted(shown, null, null, "cannot be read: " + FileTrouble.of(e));
    }
  }

  /** The facts of the document {@code name}. */
  static Extracted of(String name, Extractor extractor) {
    Extracted read = read(name);
    if (read.document == null) {
      return read;
    }
    FactsFile facts = extractor.extract(read.document);
    return facts.plans().isEmpty()
        ? new Extracted(
            read.name,
            read.document,
            null,
            "no 5G plan was recognised in it: give a plan with its title and numbered tasks")
        : new Extracted(read.name, read.document, facts, null);
  }
}
