package org.yangfan.page;

import java.util.List;

/**
 * All things of a kind.
 *
 * @param label of the kind
 * @param definition empty for none
 */
public record KindView(String label, String definition, List<Item> things) {}
