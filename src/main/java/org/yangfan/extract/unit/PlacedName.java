package org.yangfan.extract.unit;

import org.yangfan.document.Span;

/**
 * A body named outside a unit list, as an issuer is.
 *
 * @param name its full name
 * @param mention the words as printed, without white space
 * @param span where they stand
 */
public record PlacedName(String name, String mention, Span span) {}
