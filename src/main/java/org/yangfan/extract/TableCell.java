package org.yangfan.extract;

import org.yangfan.document.Span;

/** A cell of a table: its words without white space, and where they stand. */
record TableCell(Span span, String words) {}
