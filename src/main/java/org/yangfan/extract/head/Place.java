package org.yangfan.extract.head;

import org.yangfan.fact.Level;
import org.yangfan.vocabulary.Region;

/**
 * Whose plan a plan is.
 *
 * @param region never null; its code is empty where the vocabulary does not know it
 * @param level of the region; null where not even its name is known
 * @param code the GB/T 2260 code: the region's, or of a zone its city's; null where not known
 */
public record Place(Region region, Level level, String code) {

  Place(Region region, Level level) {
    this(region, level, region.code().isEmpty() ? null : region.code());
  }

  /** {@code region} as a place of the level that its kind has. */
  static Place of(Region region) {
    Level level =
        switch (region.kind()) {
          case COUNTRY -> Level.NATIONAL;
          case MUNICIPALITY, PROVINCE, AUTONOMOUS_REGION -> Level.PROVINCIAL;
          case PREFECTURE -> Level.MUNICIPAL;
          case COUNTY -> Level.COUNTY;
        };
    return new Place(region, level);
  }
}
