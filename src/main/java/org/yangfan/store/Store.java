package org.yangfan.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of immutable generations of the graph and a pointer to the current one:
 *
 * <pre>
 * current                       the name of the current generation
 * generations/{id}/manifest.json
 * generations/{id}/tdb2/        the database
 * generations/{id}/readers/     a folder of links for each reader
 * generations/{id}.building/    a load under way, or what a killed one left
 * former                        the names of generations that are no longer kept
 * lock                          held by the load under way
 * </pre>
 *
 * A load builds beside the others, then moves its folder and the pointer, each in one step:
 * whatever happens before leaves the store as it was. Thread-safe.
 */
public final class Store {
  private static final String BUILDING = ".building";
  private static final int KEPT = 3;

  private final Path folder;
  private final Map<String, Generation> opened = new HashMap<>();

  private Store(Path folder) {
    this.folder = folder;
  }

  /** The store in {@code folder}, which need not exist before something is loaded. */
  public static Store open(Path folder) {
    return new Store(folder.toAbsolutePath().normalize());
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /** The name of the current generation; empty where nothing has been loaded. */
  public Optional<String> currentId() {
    try {
      return Optional.of(Files.readString(pointer(), StandardCharsets.UTF_8).strip());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreException(pointer() + ": cannot be read: " + e, e);
    }
  }

  /** What the current generation holds; empty where nothing has been loaded. */
  public Optional<Manifest> manifest() {
    return currentId().map(id -> Manifest.read(generations().resolve(id)));
  }

  /**
   * The current generation, to be closed by the caller; users of one generation share it.
   *
   * @throws StoreException where nothing has been loaded
   */
  public synchronized Generation current() {
    String id =
        currentId()
            .orElseThrow(
                () -> new StoreException(folder + ": nothing is loaded here: run 'load' first"));
    return opened(id);
  }

  /**
   * A generation that is still kept, to be closed by the caller; empty where there is none of that
   * name.
   */
  public synchronized Optional<Generation> generation(String id) {
    try {
      return Disk.entries(generations()).stream()
              .map(kept -> kept.getFileName().toString())
              .anyMatch(kept -> kept.equals(id) && !kept.endsWith(BUILDING))
          ? Optional.of(opened(id))
          : Optional.empty();
    } catch (IOException e) {
      throw new StoreException(generations() + ": cannot be read: " + e, e);
    }
  }

  /** Whether there was a generation of that name that is no longer kept. */
  public boolean isFormer(String id) {
    try {
      return Files.readAllLines(former(), StandardCharsets.UTF_8).contains(id);
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new StoreException(former() + ": cannot be read: " + e, e);
    }
  }

  private Generation opened(String id) {
    opened.values().removeIf(Generation::isClosed);
    Generation shared = opened.get(id);
    if (shared == null || !shared.retain()) {
      shared = Generation.open(generations().resolve(id));
      opened.put(id, shared);
    }
    return shared;
  }

  /**
   * Begins a new generation; removes what killed loads left behind.
   *
   * @throws StoreException where the folder cannot be written or another load is under way
   */
  public Building begin(String id) {
    try {
      Files.createDirectories(generations());
      LoadLock lock = LoadLock.take(folder);
      try {
        sweep();
        return Building.begin(this, lock, generations().resolve(id + BUILDING));
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new StoreException(
          folder + ": cannot be written (" + e + "): name another folder with --store", e);
    }
  }

  /** Moves a finished generation to its place and points to it. */
  void adopt(Path built, String id) throws IOException {
    Disk.move(built, generations().resolve(id));
    Path next = folder.resolve("current.next");
    Disk.write(next, (id + "\n").getBytes(StandardCharsets.UTF_8));
    Disk.move(next, pointer());
    dropOldBut(id);
  }

  private void sweep() throws IOException {
    for (Path left : Disk.entries(generations())) {
      if (left.toString().endsWith(BUILDING)) {
        Disk.delete(left);
      }
    }
  }

  private void dropOldBut(String current) throws IOException {
    List<Path> newestFirst = new ArrayList<>(Disk.entries(generations()));
    Collections.reverse(newestFirst);
    for (Path old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
      if (!old.endsWith(current) && !ReaderView.anyOn(old)) {
        Files.writeString(
            former(),
            old.getFileName() + "\n",
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
        Disk.delete(old);
      }
    }
  }

  private Path former() {
    return folder.resolve("former");
  }

  private Path generations() {
    return folder.resolve("generations");
  }

  private Path pointer() {
    return folder.resolve("current");
  }
}
