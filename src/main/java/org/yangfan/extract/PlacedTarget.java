package org.yangfan.extract;

import org.yangfan.document.Span;
import org.yangfan.fact.Target;

/** A target, not yet numbered nor assigned to a task, and the clause that promises it. */
record PlacedTarget(Target target, Span span) {}
