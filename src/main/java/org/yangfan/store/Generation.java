package org.yangfan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * One immutable state of the graph, opened for reading: the named graphs, and as the default graph
 * the union of all of them. Thread-safe.
 *
 * <p>Whoever got it from {@link Store#current()} closes it once. The files are let go when the last
 * one has closed it and the last transaction on it has ended.
 */
public final class Generation implements AutoCloseable {
  /** Triples that a copy in memory may have: some hundred megabytes. */
  private static final long MOST_IN_MEMORY = 500_000;

  private final Path folder;
  private final Manifest manifest;
  private final ReaderView view;
  private final DatasetGraph readOnly;
  private final AtomicInteger users = new AtomicInteger(1);
  private Gone gone; // read when it is first asked for
  private volatile DatasetGraph copy; // null until it is made

  private Generation(Path folder, Manifest manifest, ReaderView view) {
    this.folder = folder;
    this.manifest = manifest;
    this.view = view;
    this.readOnly = new DatasetGraphReadOnly(view.dataset());
  }

  static Generation open(Path folder) {
    return new Generation(folder, Manifest.read(folder), ReaderView.open(folder));
  }

  /** Its name; names sort by time. */
  public String id() {
    return manifest.id();
  }

  /** What it holds and what it was made from. */
  public Manifest manifest() {
    return manifest;
  }

  /** What former generations had and this one has not. */
  public synchronized Gone gone() {
    if (gone == null) {
      gone = Gone.read(folder);
    }
    return gone;
  }

  /** The graph, read-only; read it within {@code Txn.executeRead}. */
  public Dataset dataset() {
    return DatasetFactory.wrap(readOnly);
  }

  /** Copies the graph to memory, where it is small enough, for {@link #quickest}. */
  public synchronized void copyToMemory() {
    if (copy == null && manifest.triples() <= MOST_IN_MEMORY) {
      copy = new DatasetGraphReadOnly(MemoryCopy.of(readOnly));
    }
  }

  /**
   * The graph as {@link #dataset()}, from memory once it is copied: take it once and read it within
   * {@code Txn.executeRead}.
   */
  public Dataset quickest() {
    DatasetGraph made = copy;
    return made == null ? dataset() : DatasetFactory.wrap(made);
  }

  /** The same as {@link #dataset()}, for code of Jena's lower level. */
  public DatasetGraph datasetGraph() {
    return readOnly;
  }

  /** Where its files are. */
  Path folder() {
    return folder;
  }

  boolean isClosed() {
    return users.get() == 0;
  }

  /** Adds a user, unless the last one has already gone. */
  boolean retain() {
    return users.updateAndGet(n -> n == 0 ? 0 : n + 1) > 0;
  }

  /** Gives the generation back; the last user waits for the transactions that still run on it. */
  @Override
  public void close() {
    if (users.decrementAndGet() > 0) {
      return;
    }
    DatasetGraph database = view.dataset();
    TransactionCoordinator transactions = TDBInternal.getTransactionCoordinator(database);
    transactions.startExclusiveMode();
    TDBInternal.expel(database, true);
    try {
      view.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
