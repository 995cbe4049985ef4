package org.yangfan.extract;

import java.util.List;
import org.yangfan.document.Document;
import org.yangfan.fact.DocumentFacts;
import org.yangfan.fact.FactsFile;
import org.yangfan.vocabulary.Vocabulary;

/** Reads the facts of a document. Deterministic and thread-safe. */
public final class Extractor {
  private final Vocabulary vocabulary;

  public Extractor(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What {@code document} says, and what in it was not understood. */
  public FactsFile extract(Document document) {
    DocumentFacts about =
        new DocumentFacts(
            document.id(),
            document.file(),
            null,
            null,
            document.sha256(),
            document.text().codePoints());
    return new FactsFile(about, List.of(), List.of());
  }
}
