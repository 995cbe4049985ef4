package org.yangfan.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.yangfan.store.Manifest;

/** Prints what a generation holds. */
final class Statistics {
  private Statistics() {}

  /** A line for each kind of thing. */
  static void kinds(Manifest manifest, PrintWriter out) {
    lines(manifest.kinds(), "", out);
  }

  /** A line for each named graph, without the base. */
  static void graphs(Manifest manifest, PrintWriter out) {
    lines(manifest.graphs(), manifest.base(), out);
  }

  private static void lines(Map<String, Long> counts, String prefix, PrintWriter out) {
    counts.forEach(
        (name, count) ->
            out.printf(
                "%,10d  %s%n",
                count, name.startsWith(prefix) ? name.substring(prefix.length()) : name));
  }
}
