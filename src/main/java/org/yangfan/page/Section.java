package org.yangfan.page;

import java.util.List;

/**
 * A part of a page: an answer as pictures and as a table.
 *
 * @param id its anchor
 * @param title leads to the saved query that it answers, if it does
 * @param figures what the pictures may show instead, to be chosen; empty for no choice
 * @param table null for none
 */
public record Section(
    String id,
    Item title,
    List<Picture> pictures,
    List<QueryView.Choice> figures,
    TableView table) {}
