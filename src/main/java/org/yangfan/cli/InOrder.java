package org.yangfan.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on many things with all cores and hands on the results in the order of the things. Few
 * results wait at a time, so that memory does not grow with the number of things.
 */
final class InOrder {
  private static final int WAITING_PER_CORE = 2;

  /** What is done to each thing; runs on several threads. */
  interface Work<A, B> {
    B of(A thing);
  }

  /** What is done with each result, on the calling thread. */
  interface Then<B> {
    void with(B result) throws Failure;
  }

  private InOrder() {}

  /** A {@link Failure} of {@code then}, or an exception of {@code work}, ends it all. */
  static <A, B> void each(List<A> things, Work<A, B> work, Then<B> then) throws Failure {
    int cores = Math.min(Runtime.getRuntime().availableProcessors(), Math.max(1, things.size()));
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    try {
      Deque<Future<B>> waiting = new ArrayDeque<>();
      for (A thing : things) {
        waiting.add(workers.submit(() -> work.of(thing)));
        if (waiting.size() > WAITING_PER_CORE * cores) {
          then.with(result(waiting.poll()));
        }
      }
      while (!waiting.isEmpty()) {
        then.with(result(waiting.poll()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) throws Failure {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(1, "interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
