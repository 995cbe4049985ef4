package org.yangfan.heldout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yangfan.document.Document;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.extract.Extractor;
import org.yangfan.fact.Curation;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.FactsFormat;
import org.yangfan.fact.Plan;
import org.yangfan.vocabulary.Indicators;
import org.yangfan.vocabulary.Vocabulary;

/** Compares what extraction finds with what it should find, and keeps what differs. */
final class Accuracy {
  private final Extractor extractor;
  private final Indicators indicators;
  private final List<String> differences = new ArrayList<>();

  Accuracy(Path home) {
    Vocabulary vocabulary = Vocabulary.load(home.resolve("data/vocabulary"));
    this.extractor = new Extractor(vocabulary);
    this.indicators = vocabulary.indicators();
  }

  /** Format → how far extraction finds the gold facts of the {@code samples} in it. */
  SortedMap<String, Score> ofHeldOut(List<Sample> samples) throws UnreadableDocument {
    SortedMap<String, Score> scores = new TreeMap<>();
    for (Sample sample : samples) {
      Score score = scores.computeIfAbsent(sample.format(), format -> new Score());
      Document document = DocumentReader.read(sample.name(), sample.bytes());
      List<Plan> found = extractor.extract(document).plans();
      keep(sample.name() + "  " + sample.layout(), score.add(sample.gold(), found, indicators));
    }
    return scores;
  }

  /**
   * How far fresh extraction, completed as {@code extract --update} does, agrees with the reviewed
   * facts in {@code plans}.
   *
   * @param sources the folder of their documents
   */
  Score ofReviewed(Path plans, Path sources) throws IOException, UnreadableDocument {
    Map<String, FactsFile> extracted = new HashMap<>();
    Score score = new Score();
    for (Path file : facts(plans)) {
      FactsFile reviewed = FactsFormat.read(file);
      String name = reviewed.document().file();
      if (!extracted.containsKey(name)) {
        extracted.put(name, extractor.extract(DocumentReader.read(sources.resolve(name))));
      }
      FactsFile found = Curation.renew(reviewed, extracted.get(name)).facts();
      keep(file.getFileName().toString(), score.add(reviewed.plans(), found.plans(), indicators));
    }
    return score;
  }

  private static List<Path> facts(Path plans) throws IOException {
    try (Stream<Path> files = Files.list(plans)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
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
