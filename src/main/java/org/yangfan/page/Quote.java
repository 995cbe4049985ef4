package org.yangfan.page;

/**
 * A place in a document that a fact rests on.
 *
 * @param fact what rests on it
 * @param document where the place is; its link leads to the place itself
 * @param start in Unicode code points, from 0
 * @param end exclusive
 * @param exact the words there; empty where the sources are not loaded
 */
public record Quote(Item fact, Item document, int start, int end, String exact) {}
