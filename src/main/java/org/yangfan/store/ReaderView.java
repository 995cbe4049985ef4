package org.yangfan.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * A reader's own way into the database of a generation: a folder of symbolic links to its files.
 *
 * <p>TDB2 lets only one process open a location: it locks the file {@code tdb.lock} there. The
 * files of a generation are never written again, so any number may read them; each reader gets a
 * location, and with it a lock file, of its own. That lock also says that the generation is in use,
 * until the process ends, however it ends.
 *
 * <p>TDB2 opens its files for writing even to read them. A generation that this user may read but
 * not write is therefore copied to the folder for temporary files, for as long as it is read.
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
    try {
      return isWritable(generation) ? linked(generation) : copied(generation);
    } catch (IOException e) {
      throw new StoreException(generation + ": cannot be opened: " + e, e);
    }
  }

  private static boolean isWritable(Path generation) throws IOException {
    Path readers = generation.resolve(FOLDER);
    try (Stream<Path> files = Files.walk(generation.resolve(Building.DATABASE))) {
      return Files.isWritable(Files.exists(readers) ? readers : generation)
          && files.allMatch(Files::isWritable);
    }
  }

  private static ReaderView linked(Path generation) throws IOException {
    Path links = generation.resolve(FOLDER).resolve(THIS_PROGRAM + UUID.randomUUID());
    link(generation.resolve(Building.DATABASE), links);
    return new ReaderView(links, DatabaseMgr.connectDatasetGraph(links.toString()));
  }

  /** A view of a generation whose files are not to be touched. */
  static ReaderView copied(Path generation) {
    try {
      Path copy = Files.createTempDirectory("yangfan-");
      Path database = generation.resolve(Building.DATABASE);
      try (Stream<Path> files = Files.walk(database)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path to = copy.resolve(database.relativize(file).toString());
          Files.createDirectories(to.getParent());
          try (OutputStream out = Files.newOutputStream(to)) {
            Files.copy(file, out);
          }
        }
      }
      return new ReaderView(copy, DatabaseMgr.connectDatasetGraph(copy.toString()));
    } catch (IOException e) {
      throw new StoreException(
          generation
              + ": may not be written, and cannot be copied to the folder for temporary files ("
              + e
              + "): give write access, or name another folder with -Djava.io.tmpdir",
          e);
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
