package org.yangfan.page;

import java.util.List;

/**
 * An answer as a table.
 *
 * @param columns headings
 * @param rows cells, each of several items or none
 * @param more how many rows there are beyond these
 */
public record TableView(List<String> columns, List<List<List<Item>>> rows, int more) {}
