package org.yangfan.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yangfan.site.Rendered;

/** The pages that were asked for last. Thread-safe. */
final class PageCache {
  private static final int MOST = 300;
  private final Map<Key, Rendered> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Rendered> eldest) {
          return size() > MOST;
        }
      };

  /**
   * What a page depends on.
   *
   * @param address path and query, with the root of the server
   */
  record Key(String generation, String address, String language) {}

  /** The page of {@code key}; made by {@code made} where it is not at hand. */
  Optional<Rendered> get(Key key, Supplier<Optional<Rendered>> made) {
    synchronized (pages) {
      Rendered known = pages.get(key);
      if (known != null) {
        return Optional.of(known);
      }
    }
    Optional<Rendered> page = made.get();
    page.ifPresent(
        each -> {
          synchronized (pages) {
            pages.put(key, each);
          }
        });
    return page;
  }
}
