package org.yangfan.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * A reader's own way into the database of a generation: a folder of symbolic links to its files.
 *
 * <p>TDB2 lets only one process open a location: it locks the file {@code tdb.lock} there. The
 * files of a generation are never written again, so any number may read them; each reader gets a
 * location, and with it a lock file, of its own. That lock also says that the generation is in use,
 * until the process ends, however it ends.
 */
final class ReaderView implements Closeable {
  private static final String FOLDER = "readers";
  private static final String LOCK = "tdb.lock";
  private static final String THIS_PROGRAM = UUID.randomUUID() + ".";

  private final Path links;
  private final DatasetGraph dataset;

  private ReaderView(Path links, DatasetGraph dataset) {
    this.links = links;
    this.dataset = dataset;
  }

  static ReaderView open(Path generation) {
    Path links = generation.resolve(FOLDER).resolve(THIS_PROGRAM + UUID.randomUUID());
    try {
      link(generation.resolve(Building.DATABASE), links);
      return new ReaderView(links, DatabaseMgr.connectDatasetGraph(links.toString()));
    } catch (IOException e) {
      throw new StoreException(generation + ": cannot be opened: " + e, e);
    }
  }

  DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public void close() throws IOException {
    Disk.delete(links);
  }

  /** Whether anybody reads {@code generation}: this program, or another one that still runs. */
  static boolean anyOn(Path generation) throws IOException {
    for (Path links : Disk.entries(generation.resolve(FOLDER))) {
      if (links.getFileName().toString().startsWith(THIS_PROGRAM)
          || isLocked(links.resolve(LOCK))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLocked(Path lock) throws IOException {
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock alone = channel.tryLock()) {
      return alone == null;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static void link(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : Disk.entries(from)) {
      Path target = to.resolve(file.getFileName().toString());
      if (Files.isDirectory(file)) {
        link(file, target);
      } else if (!target.endsWith(LOCK)) {
        Files.createSymbolicLink(target, file.toRealPath());
      }
    }
  }
}
