package org.yangfan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.yangfan.document.FileTrouble;
import org.yangfan.query.QuestionsPage;
import org.yangfan.query.SavedQueries;
import org.yangfan.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code questions}: every saved query with its answer, as a page. */
@Command(
    name = "questions",
    description = "Write every saved query with its answer as Markdown (docs/questions.md).")
final class QuestionsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOption store;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; else standard output.")
  private Path file;

  @Override
  public Integer call() throws Failure {
    SavedQueries queries = SavedQueries.load(Home.find().folder("queries"));
    try (Generation generation = store.store().current()) {
      if (generation.manifest().sources() != null) {
        throw new Failure(
            1,
            "the store holds the words of documents, which this page must not: load without --sources");
      }
      Dataset data = generation.dataset();
      write(Txn.calculateRead(data, () -> QuestionsPage.of(queries, data)));
      return 0;
    } catch (IOException e) {
      throw new Failure(1, file + ": cannot be written: " + FileTrouble.of(e));
    }
  }

  private void write(String page) throws IOException {
    if (file == null) {
      spec.commandLine().getOut().print(page);
      spec.commandLine().getOut().flush();
    } else {
      Files.writeString(file, page);
    }
  }
}
