package org.yangfan.extract;

import org.yangfan.document.Span;
import org.yangfan.fact.Unit;

/** A unit and where its mention stands. */
record PlacedUnit(Unit unit, Span span) {}
