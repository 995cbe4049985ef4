package org.yangfan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
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
import org.yangfan.fact.Finding;
import org.yangfan.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: documents → facts, printed or written to files. */
@Command(name = "extract", description = "Read policy documents and print their facts.")
final class ExtractCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";
  private static final int UNREADABLE = 2;

  /** How facts are written. */
  enum Format {
    YAML,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "DOC",
      description = "Policy documents; - = standard input.")
  private List<String> documents = List.of();

  @Option(names = "--format", paramLabel = "yaml|json", description = "How facts are written.")
  private Format format = Format.YAML;

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description = "Write one file a plan into this folder, {plan id}.yaml or .json.")
  private Path folder;

  @Override
  public Integer call() throws Failure {
    Extractor extractor = new Extractor(Vocabulary.load(Home.find().folder("data/vocabulary")));
    List<FactsFile> facts = new ArrayList<>();
    int exit = 0;
    for (String name : documents) {
      try {
        Document document = read(name);
        FactsFile found = extract(extractor, name, document);
        if (folder == null) {
          facts.add(found);
        } else {
          writeFiles(PlanFiles.divide(found, document.text()));
        }
      } catch (UnreadableDocument e) {
        error().println(shown(name) + ": " + e.getMessage());
        exit = UNREADABLE;
      }
    }
    print(facts);
    return exit;
  }

  private FactsFile extract(Extractor extractor, String name, Document document)
      throws UnreadableDocument {
    FactsFile facts = extractor.extract(document);
    if (facts.plans().isEmpty()) {
      throw new UnreadableDocument(
          "no 5G plan was recognised in it: give a plan with its title and numbered tasks");
    }
    facts.warnings().forEach(warning -> error().println(line(shown(name), warning)));
    return facts;
  }

  private static Document read(String name) throws UnreadableDocument {
    if (!name.equals(STANDARD_INPUT)) {
      return DocumentReader.read(Path.of(name));
    }
    try {
      return DocumentReader.read("stdin", System.in.readAllBytes());
    } catch (IOException e) {
      throw new UnreadableDocument("cannot be read: " + e.getMessage());
    }
  }

  private void print(List<FactsFile> facts) {
    if (format == Format.YAML) {
      output().print(String.join("---\n", facts.stream().map(FactsFormat::yaml).toList()));
    } else if (documents.size() > 1 && folder == null) {
      output().println(FactsFormat.json(facts));
    } else if (!facts.isEmpty()) {
      output().println(FactsFormat.json(facts.get(0)));
    }
    output().flush();
  }

  private void writeFiles(List<FactsFile> files) throws Failure {
    boolean yaml = format == Format.YAML;
    try {
      Files.createDirectories(folder);
      for (FactsFile file : files) {
        Files.writeString(
            folder.resolve(file.plans().get(0).id() + (yaml ? ".yaml" : ".json")),
            yaml ? FactsFormat.yaml(file) : FactsFormat.json(file) + "\n");
      }
    } catch (IOException e) {
      throw new Failure(1, folder + ": cannot be written: " + e.getMessage());
    }
  }

  private static String shown(String name) {
    return name.equals(STANDARD_INPUT) ? "stdin" : name;
  }

  private static String line(String file, Finding finding) {
    return "%s:%d:%d: %s %s"
        .formatted(file, finding.line(), finding.column(), finding.code(), finding.message());
  }

  private PrintWriter output() {
    return spec.commandLine().getOut();
  }

  private PrintWriter error() {
    return spec.commandLine().getErr();
  }
}
