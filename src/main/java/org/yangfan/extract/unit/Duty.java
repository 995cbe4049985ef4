package org.yangfan.extract.unit;

import java.util.List;

/**
 * Who leads a work and who helps, as one sentence says.
 *
 * @param end index after the words that say so
 * @param units empty where they name nobody for certain
 */
record Duty(int end, List<PlacedUnit> units) {}
