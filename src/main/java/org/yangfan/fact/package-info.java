/**
 * What was understood: plans, tasks, targets, units, boxes and glossary entries as records that
 * check themselves, and what was not understood as {@link org.yangfan.fact.Finding}s.
 *
 * <p>The records are the fields of the YAML files in {@code data/plans} and of the JSON that {@code
 * extract} prints. Knows only {@link org.yangfan.document}'s positions.
 */
package org.yangfan.fact;
