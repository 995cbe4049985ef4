package org.yangfan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.yangfan.graph.Checks;
import org.yangfan.graph.OwlCheck;
import org.yangfan.graph.Report;
import org.yangfan.graph.Shapes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code validate}: what is wrong with data and ontology, without a store. */
@Command(
    name = "validate",
    description = "Check data and ontology: shapes, links, OWL 2 DL profile and consistency.")
final class ValidateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Main main;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Holds 'plans' and 'vocabulary'; else the data of the project.")
  private Path data;

  @Override
  public Integer call() {
    Path folder = data();
    Path ontology = Home.find().folder("ontology");
    GraphInMemory graph = GraphInMemory.of(folder, ontology);
    if (!graph.errors().isEmpty()) {
      graph.errors().forEach(this::print);
      return summary(graph.errors().size(), 0);
    }
    return tell(report(graph.triples(), ontology));
  }

  private Path data() {
    if (data != null && !Files.isDirectory(data)) {
      throw new ParameterException(
          spec.commandLine(), "--data: there is no folder '%s'".formatted(data));
    }
    return data == null ? Home.find().folder("data") : data;
  }

  private static Report report(Graph graph, Path ontology) {
    OwlCheck owl = OwlCheck.of(graph);
    return Shapes.load(ontology)
        .validate(graph)
        .and(Checks.load(ontology.resolve("checks")).run(graph))
        .and(owl.profile())
        .and(owl.consistency());
  }

  private int tell(Report report) {
    List<String> errors = report.errors();
    errors.forEach(this::print);
    if (!main.isQuiet()) {
      report.notes().forEach(this::print);
    }
    return summary(errors.size(), report.notes().size());
  }

  private int summary(int errors, int notes) {
    if (!main.isQuiet()) {
      print("%d errors, %d notes".formatted(errors, notes));
    }
    return errors == 0 ? 0 : 1;
  }

  private void print(String line) {
    spec.commandLine().getOut().println(line);
  }
}
