package org.yangfan.page;

import java.util.List;

/**
 * A part of a page: an answer as pictures and as a table.
 *
 * @param id its anchor
 * @param title leads to the saved query that it answers, if it does
 * @param table null for none
 */
public record Section(String id, Item title, List<Picture> pictures, TableView table) {}
