/**
 * The graph as a file, in the formats of other tools: streams of sorted statements, so that two
 * dumps of one generation are the same bytes. Knows {@code graph} for its terms, and no store.
 */
package org.yangfan.dump;
