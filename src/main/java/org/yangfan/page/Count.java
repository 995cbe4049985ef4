package org.yangfan.page;

/**
 * How many things of a kind there are.
 *
 * @param kind local name of the class: Plan, Task
 */
public record Count(String kind, long number) {}
