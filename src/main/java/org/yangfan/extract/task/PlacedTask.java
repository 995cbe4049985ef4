package org.yangfan.extract.task;

import org.yangfan.document.Span;
import org.yangfan.fact.Task;

/** A task and the text from its heading to the next one. */
public record PlacedTask(Task task, Span whole) {}
