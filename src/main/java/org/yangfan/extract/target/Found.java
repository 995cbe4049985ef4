package org.yangfan.extract.target;

/**
 * A target and the sentence that it was found in.
 *
 * @param sentence without white space; null for a table of indicators
 * @param row whether it stands in a row of another table
 */
record Found(PlacedTarget placed, String sentence, boolean row) {}
