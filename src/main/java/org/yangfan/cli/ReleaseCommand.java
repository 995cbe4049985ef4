package org.yangfan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yangfan.document.DocumentReader;
import org.yangfan.document.FileTrouble;
import org.yangfan.graph.Iris;
import org.yangfan.graph.Provenance;
import org.yangfan.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code release}: data and ontology → a bundle to publish. */
@Command(
    name = "release",
    description =
        "Make a bundle to publish: dumps, checksums, description, ontology, queries, citation."
            + " The same inputs give the same bytes; no words of source documents are in it.")
final class ReleaseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private Main main;
  @Mixin private DataOption data;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "An empty or new folder for the bundle.")
  private Path folder;

  @Override
  public Integer call() throws Failure {
    Home home = Home.find();
    Path from = data.folder();
    try {
      refuseFull();
      GraphInMemory graph = graph(from, home.folder("ontology"));
      List<Path> files = new Bundle(folder, graph.dataset()).write(home);
      if (!main.isQuiet()) {
        files.forEach(file -> spec.commandLine().getOut().println(file));
      }
      return 0;
    } catch (IOException e) {
      throw new Failure(1, folder + ": cannot be written: " + FileTrouble.of(e));
    }
  }

  private void refuseFull() throws IOException, Failure {
    Files.createDirectories(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new Failure(2, folder + ": is not empty; name a new folder for the bundle");
      }
    }
  }

  private GraphInMemory graph(Path from, Path ontology) throws Failure {
    Vocabulary vocabulary = Vocabulary.load(from.resolve("vocabulary"));
    FactsInput input = new FactsInput(vocabulary, null);
    input.readPlans(from);
    List<String> errors = input.errors();
    if (!errors.isEmpty()) {
      errors.forEach(spec.commandLine().getErr()::println);
      throw new Failure(
          1, "nothing was released: mend the %d errors above".formatted(errors.size()));
    }
    GraphInMemory graph = GraphInMemory.of(input, vocabulary, from, ontology, remark -> {});
    Provenance provenance = provenance(from, ontology);
    graph.add(out -> provenance.send(new Iris(Iris.BASE), input.facts(), out));
    return graph;
  }

  /** Without a time: the same inputs give the same bytes. */
  private static Provenance provenance(Path from, Path ontology) {
    SortedMap<String, String> inputs =
        new LoadRequest(from, ontology, null, List.of(), Iris.BASE).inputs();
    byte[] all = (Version.number() + inputs).getBytes(StandardCharsets.UTF_8);
    String name = DocumentReader.sha256(all).substring(0, 12);
    return new Provenance(name, null, Version.number(), inputs);
  }
}
