package org.yangfan.extract;

import org.yangfan.document.Span;
import org.yangfan.fact.Task;

/** A task and the text from its heading to the next one. */
record PlacedTask(Task task, Span whole) {}
