package org.yangfan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A generation in the making: nobody sees it before {@link #publish}, and closing it before that
 * leaves nothing behind. Holds the store's lock, so there is one at a time.
 */
public final class Building implements AutoCloseable {
  static final String DATABASE = "tdb2";

  private final Store store;
  private final LoadLock lock;
  private final Path folder;
  private final DatasetGraph database;
  private boolean open = true;

  private Building(Store store, LoadLock lock, Path folder, DatasetGraph database) {
    this.store = store;
    this.lock = lock;
    this.folder = folder;
    this.database = database;
  }

  static Building begin(Store store, LoadLock lock, Path folder) throws IOException {
    Path location = Files.createDirectories(folder.resolve(DATABASE));
    return new Building(store, lock, folder, DatabaseMgr.connectDatasetGraph(location.toString()));
  }

  /**
   * Adds what {@code source} sends, in one transaction: each quad to its named graph and to the
   * default graph, which is the union of all.
   */
  public void add(Consumer<StreamRDF> source) {
    Txn.executeWrite(database, () -> source.accept(new UnionStream(database)));
  }

  /** What {@code question} finds in all that was added so far. */
  public <T> T read(Function<Dataset, T> question) {
    return Txn.calculateRead(database, () -> question.apply(DatasetFactory.wrap(database)));
  }

  /** The same without anything that is gone. */
  public void publish(Manifest manifest) {
    publish(manifest, Gone.NOTHING);
  }

  /**
   * Makes this the current generation; readers meet either the old one or all of this one.
   *
   * @param manifest names the generation and says what it holds
   * @param gone what former generations had and this one has not
   * @throws StoreException where the disk does not take it; the store is then as it was
   */
  public void publish(Manifest manifest, Gone gone) {
    try {
      letGo();
      gone.write(folder);
      Disk.write(folder.resolve(Manifest.FILE), manifest.bytes());
      store.adopt(folder, manifest.id());
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be published: " + e, e);
    } finally {
      close();
    }
  }

  /** Throws away what was not published, and lets others load. */
  @Override
  public void close() {
    letGo();
    try (lock) {
      Disk.delete(folder);
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be removed: " + e, e);
    }
  }

  private void letGo() {
    if (open) {
      open = false;
      TDBInternal.expel(database, true);
    }
  }
}
