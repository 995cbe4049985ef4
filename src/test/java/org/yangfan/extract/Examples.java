package org.yangfan.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yangfan.document.Document;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.Text;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.heldout.HeldOut;
import org.yangfan.heldout.Sample;

/** Every example document of this project: of the cases, of the handbook, by hand, and composed. */
final class Examples {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));
  private static final Path CASES = HOME.resolve("src/test/resources/cases");
  private static final Path BY_HAND = HOME.resolve("src/test/resources/unseen");
  private static final Path HANDBOOK = HOME.resolve("ontology/handbook.md");

  private Examples() {}

  /** Those of the cases, the quantities and the handbook. */
  static List<Document> written() throws IOException, UnreadableDocument {
    List<Document> documents = new ArrayList<>();
    for (Path file : files(CASES)) {
      String name = CASES.relativize(file).toString();
      documents.add(DocumentReader.read(name, Files.readAllBytes(file)));
    }
    for (String folder : List.of("seen", "held-out")) {
      QuantityCase.in(folder).forEach(c -> documents.add(document(c.name(), c.document())));
    }
    HandbookExample.in(Files.readString(HANDBOOK, StandardCharsets.UTF_8))
        .forEach(example -> documents.add(document(example.name(), example.document())));
    return documents;
  }

  /** {@code count} composed ones, the same for a {@code seed}. */
  static List<Document> composed(int count, long seed) throws UnreadableDocument {
    List<Document> documents = new ArrayList<>();
    for (Sample sample : HeldOut.documents(count, seed)) {
      documents.add(DocumentReader.read(sample.name(), sample.bytes()));
    }
    return documents;
  }

  /** The plans that people wrote by hand, which extraction is measured on. */
  static List<Document> byHand() throws IOException, UnreadableDocument {
    List<Document> documents = new ArrayList<>();
    for (Path file : files(BY_HAND)) {
      String name = BY_HAND.relativize(file).toString();
      documents.add(DocumentReader.read(name, Files.readAllBytes(file)));
    }
    return documents;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(?:document|plan)\\.\\w+"))
          .sorted()
          .toList();
    }
  }

  private static Document document(String name, String characters) {
    return new Document(name, name, null, Text.of(characters));
  }
}
