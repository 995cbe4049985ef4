package org.yangfan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.yangfan.graph.Checks;
import org.yangfan.graph.Iris;
import org.yangfan.graph.OwlCheck;
import org.yangfan.graph.Provenance;
import org.yangfan.graph.Report;
import org.yangfan.graph.Shapes;
import org.yangfan.graph.SourceTexts;
import org.yangfan.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code validate}: what is wrong with data and ontology, without a store. */
@Command(
    name = "validate",
    description = "Check data and ontology: shapes, links, OWL 2 DL profile and consistency.")
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Main main;
  @Mixin private DataOption data;
  @Mixin private SourcesOption sources;

  private final List<String> errors = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  @Override
  public Integer call() {
    Path folder = data.folder();
    Vocabulary vocabulary = Vocabulary.load(folder.resolve("vocabulary"));
    FactsInput input = new FactsInput(vocabulary, texts());
    input.readPlans(folder);
    errors.addAll(input.errors());
    if (errors.isEmpty()) {
      check(input, vocabulary, folder);
    }
    print();
    return errors.isEmpty() ? 0 : 1;
  }

  /** With the documents at hand every quote is held against its place; else null. */
  private SourceTexts texts() {
    Path folder = sources.folder();
    return folder == null ? null : new SourceTexts(folder, notes::add);
  }

  private void check(FactsInput input, Vocabulary vocabulary, Path folder) {
    Path ontology = Home.find().folder("ontology");
    GraphInMemory graph = GraphInMemory.of(input, vocabulary, folder, ontology, notes::add);
    graph.add(out -> Provenance.texts(new Iris(Iris.BASE), input.facts(), out));
    Report report = report(graph.triples(), ontology);
    errors.addAll(report.errors());
    notes.addAll(report.notes());
  }

  private static Report report(Graph graph, Path ontology) {
    OwlCheck owl = OwlCheck.of(graph);
    return Shapes.load(ontology)
        .validate(graph)
        .and(Checks.load(ontology.resolve("checks")).run(graph))
        .and(owl.profile())
        .and(owl.consistency());
  }

  private void print() {
    errors.forEach(spec.commandLine().getOut()::println);
    if (!main.isQuiet()) {
      notes.forEach(note -> spec.commandLine().getOut().println("note: " + note));
      spec.commandLine().getOut().printf("%d errors, %d notes%n", errors.size(), notes.size());
    }
  }
}
