package org.yangfan.extract.table;

import org.yangfan.document.Span;

/** A cell of a table: its words without white space, and where they stand. */
public record TableCell(Span span, String words) {}
