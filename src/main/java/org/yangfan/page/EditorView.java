package org.yangfan.page;

import java.util.List;

/**
 * The editor for queries.
 *
 * @param queries examples, leading to their pages
 * @param base what the graph's IRIs begin with
 */
public record EditorView(List<Item> queries, String base) {}
