package org.yangfan.heldout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangfan.document.Document;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.extract.Extractor;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.FactsFormat;
import org.yangfan.fact.Plan;
import org.yangfan.vocabulary.Vocabulary;

/** Compares what extraction finds with what it should find, and keeps what differs. */
final class Accuracy {
  private final Extractor extractor;
  private final List<String> differences = new ArrayList<>();

  Accuracy(Path home) {
    this.extractor = new Extractor(Vocabulary.load(home.resolve("data/vocabulary")));
  }

  /** How far extraction finds the gold facts of {@code samples}. */
  Score ofHeldOut(List<Sample> samples) throws UnreadableDocument {
    Score score = new Score();
    for (Sample sample : samples) {
      Document document = DocumentReader.read(sample.name(), sample.bytes());
      List<Plan> found = extractor.extract(document).plans();
      keep(sample.name() + "  " + sample.layout(), score.add(sample.gold(), found));
    }
    return score;
  }

  /**
   * How far fresh extraction agrees with the reviewed facts in {@code plans}.
   *
   * @param sources the folder of their documents
   */
  Score ofReviewed(Path plans, Path sources) throws IOException, UnreadableDocument {
    Map<String, List<Plan>> reviewed = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(plans)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        FactsFile facts = FactsFormat.read(file);
        reviewed
            .computeIfAbsent(facts.document().file(), name -> new ArrayList<>())
            .addAll(facts.plans());
      }
    }
    Score score = new Score();
    for (Map.Entry<String, List<Plan>> document : reviewed.entrySet()) {
      List<Plan> found =
          extractor.extract(DocumentReader.read(sources.resolve(document.getKey()))).plans();
      keep(document.getKey(), score.add(document.getValue(), only(document.getValue(), found)));
    }
    return score;
  }

  /** Those of {@code found} that were reviewed. */
  private static List<Plan> only(List<Plan> reviewed, List<Plan> found) {
    Set<String> regions = reviewed.stream().map(Plan::region).collect(Collectors.toSet());
    return found.stream().filter(plan -> regions.contains(plan.region())).toList();
  }

  private void keep(String document, List<String> differ) {
    if (!differ.isEmpty()) {
      differences.add("== " + document);
      differences.addAll(differ);
    }
  }

  /** Every difference so far, under the name of its document. */
  List<String> differences() {
    return differences;
  }
}
