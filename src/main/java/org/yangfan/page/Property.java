package org.yangfan.page;

import java.util.List;

/**
 * What is said of a thing in one respect.
 *
 * @param more how many values there are beyond these
 */
public record Property(Item name, List<Item> values, int more) {}
