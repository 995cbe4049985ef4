package org.yangfan.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** English for wordings that plans use: whole titles, and what a figure holds for. */
public final class Phrases {
  private final Map<String, String> english = new HashMap<>();

  private Phrases(Model model) {
    model
        .listSubjectsWithProperty(RDF.type, Names.type("Phrase"))
        .forEachRemaining(
            phrase ->
                english.put(
                    Names.literal(phrase, RDFS.label, "zh"),
                    Names.literal(phrase, RDFS.label, "en")));
  }

  static Phrases from(Model model) {
    return new Phrases(model);
  }

  /** The English of a wording that is exactly {@code chinese}; empty where none is known. */
  public Optional<String> english(String chinese) {
    return Optional.ofNullable(english.get(chinese));
  }
}
