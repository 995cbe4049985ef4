package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.store.Generation;
import org.yangfan.store.Store;

/**
 * The newest generation, kept open between requests. Thread-safe.
 *
 * <p>A request takes the generation that is current when it begins and reads only that one, so that
 * a load meanwhile changes no answer that is under way.
 */
final class CurrentGeneration implements AutoCloseable {
  /** Names another generation than the current one. */
  static final String PARAMETER = "generation";

  private static final Pattern IN_ADDRESS = Pattern.compile("(?:^|&)" + PARAMETER + "=([^&]*)");

  private final Store store;
  private Generation held; // null when closed
  private volatile Runnable moved = () -> {};

  /**
   * Opens the current one.
   *
   * @throws org.yangfan.store.StoreException where nothing is loaded
   */
  CurrentGeneration(Store store) {
    this.store = store;
    this.held = store.current();
  }

  /**
   * The generation that {@code request} names, else the current one; to be closed by the caller.
   *
   * @throws GoneException where it is no longer kept
   * @throws Refusal where there was none of that name
   */
  Generation take(HttpServletRequest request) {
    String id = named(request);
    return id == null ? take() : store.generation(id).orElseThrow(() -> missing(id, request));
  }

  /** The body of a request is not read for it. */
  private static String named(HttpServletRequest request) {
    if (!request.getMethod().equals("POST")) {
      return request.getParameter(PARAMETER);
    }
    String query = request.getQueryString();
    Matcher pin = IN_ADDRESS.matcher(query == null ? "" : query);
    return pin.find() ? pin.group(1) : null;
  }

  private RuntimeException missing(String id, HttpServletRequest request) {
    String now = store.currentId().orElse("");
    return store.isFormer(id)
        ? GoneException.generation(id, now, Visits.withoutGeneration(request))
        : Refusal.badRequest("generation-unknown", "generation", id, "current", now);
  }

  /** Says what to do whenever a new generation has been taken for the first time. */
  void whenMoved(Runnable action) {
    moved = action;
  }

  /** The current generation, to be closed by the caller. */
  Generation take() {
    Generation now = store.current();
    Generation old = hold(now.id());
    if (old != null) {
      old.close();
      moved.run();
    }
    return now;
  }

  /** Keeps the generation {@code id}; the one kept before, if another, is the caller's to close. */
  private synchronized Generation hold(String id) {
    if (held == null || held.id().equals(id)) {
      return null;
    }
    Generation old = held;
    held = store.current();
    return old;
  }

  @Override
  public synchronized void close() {
    if (held != null) {
      held.close();
      held = null;
    }
  }
}
