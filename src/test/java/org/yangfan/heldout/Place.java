package org.yangfan.heldout;

import java.util.Locale;
import org.yangfan.fact.Level;

/**
 * Whose plan is composed.
 *
 * @param code null where the vocabulary does not know the place
 * @param prefix before the short names of its bodies
 * @param bodies which section of the stock its bodies are in
 * @param letters what its document numbers begin with
 */
record Place(String name, String code, Level level, String prefix, String bodies, String letters) {

  static Place of(String entry) {
    String[] c = entry.split(" \\| ");
    Level level = Level.valueOf(c[2].toUpperCase(Locale.ROOT));
    return new Place(
        c[0], c[1].equals("-") ? null : c[1], level, c[3].replace("-", ""), c[4], c[5]);
  }

  /** What the full names of its bodies begin with. */
  String nameOfBodies() {
    return level == Level.NATIONAL ? "" : name;
  }
}
