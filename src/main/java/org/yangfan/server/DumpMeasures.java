package org.yangfan.server;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.yangfan.dump.DumpFile;
import org.yangfan.dump.Measure;
import org.yangfan.dump.Measuring;
import org.yangfan.store.Generation;

/**
 * Sizes and digests of the dumps of the newest generations. Each dump is written once to be
 * measured, in the background, and nothing of it is kept. Thread-safe.
 */
final class DumpMeasures {
  private static final int MOST = 3;
  private final Map<String, Known> generations =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > MOST;
        }
      };
  private volatile boolean stopped;

  /** What is known of one generation. */
  private record Known(
      Map<DumpFile, Measure> measures, CountDownLatch missing, AtomicBoolean begun) {
    Known() {
      this(new ConcurrentHashMap<>(), new CountDownLatch(DumpFile.ALL.size()), new AtomicBoolean());
    }

    /** Lets nobody wait for what will not come. */
    void giveUp() {
      while (missing.getCount() > 0) {
        missing.countDown();
      }
    }
  }

  /** Says that {@code generation} will be measured: who asks for it may wait. */
  void expect(String generation) {
    synchronized (generations) {
      generations.putIfAbsent(generation, new Known());
    }
  }

  /** Measures all dumps of {@code generation}, unless that is done; takes some seconds. */
  void measure(Generation generation) {
    expect(generation.id());
    Known known = known(generation.id());
    if (known.begun().getAndSet(true)) {
      return;
    }
    try {
      for (DumpFile file : DumpFile.ALL) {
        if (stopped) {
          return;
        }
        known.measures().put(file, measured(file, generation.quickest()));
        known.missing().countDown();
      }
    } finally {
      known.giveUp();
    }
  }

  /**
   * What is known of the dumps of {@code generation}; nothing where it was never expected.
   *
   * @param patience how long to wait for all of it
   */
  Map<DumpFile, Measure> of(String generation, Duration patience) {
    Known known = known(generation);
    if (known == null) {
      return Map.of();
    }
    try {
      known.missing().await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Map.copyOf(known.measures());
  }

  private Known known(String generation) {
    synchronized (generations) {
      return generations.get(generation);
    }
  }

  /** Measures no more. */
  void stop() {
    stopped = true;
  }

  private static Measure measured(DumpFile file, Dataset data) {
    Measuring measuring = new Measuring(OutputStream.nullOutputStream());
    try (OutputStream out = new BufferedOutputStream(measuring)) {
      Txn.executeRead(data, () -> write(file, data, out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return measuring.measure();
  }

  private static void write(DumpFile file, Dataset data, OutputStream out) {
    try {
      file.write(data.asDatasetGraph(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
