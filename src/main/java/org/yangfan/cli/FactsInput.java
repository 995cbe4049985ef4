package org.yangfan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangfan.document.Document;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.FileTrouble;
import org.yangfan.document.Text;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.extract.Extractor;
import org.yangfan.fact.FactsException;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.FactsFormat;
import org.yangfan.graph.FactsCheck;
import org.yangfan.graph.LoadedFacts;
import org.yangfan.graph.Problem;
import org.yangfan.graph.SourceTexts;
import org.yangfan.vocabulary.Vocabulary;

/** Reads all facts of a load and collects everything that is wrong with them. */
final class FactsInput {
  private final Vocabulary vocabulary;
  private final SourceTexts sources;
  private final List<LoadedFacts> facts = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final Map<String, String> yaml = new HashMap<>();

  /**
   * @param sources give the words behind facts, or null
   */
  FactsInput(Vocabulary vocabulary, SourceTexts sources) {
    this.vocabulary = vocabulary;
    this.sources = sources;
  }

  /** Reads the facts of every plan of {@code data}. */
  void readPlans(Path data) {
    Inputs.in(data.resolve("plans"), ".yaml").forEach(this::read);
  }

  private void read(Path file) {
    try {
      String text = Files.readString(file);
      yaml.put(file.toString(), text);
      FactsFile read = FactsFormat.read(file.toString(), text);
      Text words = sources == null ? null : sources.of(read.document());
      facts.add(new LoadedFacts(file.toString(), read, words));
    } catch (FactsException e) {
      errors.add(e.getMessage());
    } catch (IOException e) {
      errors.add(file + ": cannot be read: " + FileTrouble.of(e));
    }
  }

  /** Reads a policy document and extracts its facts. */
  void extract(Path file) {
    try {
      Document document = DocumentReader.read(file);
      FactsFile read = new Extractor(vocabulary).extract(document);
      facts.add(new LoadedFacts(file.toString(), read, document.text()));
    } catch (UnreadableDocument e) {
      errors.add(file + ": " + e.getMessage());
    }
  }

  /** Everything that was read, in order. */
  List<LoadedFacts> facts() {
    return List.copyOf(facts);
  }

  /** Everything that keeps it out of the graph, as {@code file:line:column: message}. */
  List<String> errors() {
    List<String> all = new ArrayList<>(errors);
    FactsCheck.errors(facts, vocabulary.regions()).forEach(problem -> all.add(line(problem)));
    return all;
  }

  /** A problem with the place where it stands. */
  String line(Problem problem) {
    String text = yaml.get(problem.file());
    String place = text == null ? ": " + problem.place() : FactsFormat.place(text, problem.path());
    return problem.file() + place + ": " + problem.message();
  }
}
