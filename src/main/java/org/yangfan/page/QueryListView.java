package org.yangfan.page;

import java.util.List;

/** All saved queries; the note of each is its summary. */
public record QueryListView(List<Item> queries) {}
