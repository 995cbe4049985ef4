package org.yangfan.extract.target;

import org.yangfan.document.Span;
import org.yangfan.fact.Target;

/** A target, not yet numbered nor assigned to a task, and the clause that promises it. */
public record PlacedTarget(Target target, Span span) {}
