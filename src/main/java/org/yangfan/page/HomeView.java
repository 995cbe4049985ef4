package org.yangfan.page;

import java.util.List;

/**
 * The start page.
 *
 * @param generation the name of the generation that is served
 * @param triples how many it holds
 */
public record HomeView(
    String generation, long triples, List<Count> counts, List<QueryView> queries) {}
