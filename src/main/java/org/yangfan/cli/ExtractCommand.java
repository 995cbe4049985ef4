package org.yangfan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.yangfan.document.Document;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.UnreadableDocument;
import org.yangfan.extract.Extractor;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.FactsFormat;
import org.yangfan.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: documents → facts, printed. */
@Command(name = "extract", description = "Read policy documents and print their facts.")
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "DOC",
      description = "Policy documents; - = standard input.")
  private List<Path> documents = List.of();

  @Override
  public Integer call() {
    Extractor extractor = new Extractor(Vocabulary.load(Home.find().folder("data/vocabulary")));
    List<FactsFile> facts = new ArrayList<>();
    int exit = 0;
    for (Path file : documents) {
      try {
        Document document = DocumentReader.read(file);
        facts.add(extractor.extract(document));
      } catch (UnreadableDocument e) {
        spec.commandLine().getErr().println(file + ": " + e.getMessage());
        exit = 2;
      }
    }
    facts.forEach(f -> spec.commandLine().getOut().print(FactsFormat.yaml(f)));
    return exit;
  }
}
