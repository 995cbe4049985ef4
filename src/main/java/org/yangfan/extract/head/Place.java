package org.yangfan.extract.head;

import org.yangfan.fact.Level;
import org.yangfan.vocabulary.Region;

/**
 * Whose plan a plan is.
 *
 * @param region never null; its code is empty where the vocabulary does not know it
 * @param level of the region; null where not even its name is known
 */
public record Place(Region region, Level level) {

  /** The GB/T 2260 code, or null where it is not known. */
  public String code() {
    return region.code().isEmpty() ? null : region.code();
  }
}
