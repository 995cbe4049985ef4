package org.yangfan.page;

import java.util.List;

/**
 * The start page.
 *
 * @param counts what is here: kinds, each with its number as its note
 * @param questions that people ask first
 * @param figures answers of the moment
 * @param triples how many the graph holds
 */
public record HomeView(
    List<Item> counts, List<Item> questions, List<Section> figures, long triples) {}
