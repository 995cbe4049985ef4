package org.yangfan.page;

import java.util.List;

/**
 * Things that a picture has no place for.
 *
 * @param reason why
 */
public record Unshown(Item reason, List<Item> things) {}
