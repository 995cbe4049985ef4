package org.yangfan.page;

/**
 * A way to another part of a long list.
 *
 * @param relation first, prev, next or last
 */
public record Turn(String relation, String href) {}
