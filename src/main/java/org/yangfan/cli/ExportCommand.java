package org.yangfan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.system.Txn;
import org.yangfan.document.FileTrouble;
import org.yangfan.dump.DumpFormat;
import org.yangfan.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: the store → a file. */
@Command(
    name = "export",
    description = "Dump the graph; two dumps of one generation are the same bytes.")
final class ExportCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}")
  private DumpFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; else standard output.")
  private Path file;

  @Override
  public Integer call() throws Failure {
    try (Generation generation = store.store().current();
        OutputStream out = output()) {
      Txn.executeRead(generation.datasetGraph(), () -> dump(generation, out));
      return 0;
    } catch (UncheckedIOException e) {
      throw unwritten(e.getCause());
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  private Failure unwritten(IOException e) {
    String name = file == null ? "standard output" : file.toString();
    return new Failure(1, name + ": cannot be written: " + FileTrouble.of(e));
  }

  private void dump(Generation generation, OutputStream out) {
    try {
      format.write(generation.datasetGraph(), out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OutputStream output() throws IOException {
    return file == null
        ? new Unclosed(System.out)
        : new BufferedOutputStream(Files.newOutputStream(file));
  }

  /** Standard output is not ours to close. */
  private static final class Unclosed extends BufferedOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
