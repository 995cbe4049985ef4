/**
 * The curated names of {@code data/vocabulary}, read from Turtle into records: regions, fields of
 * application, indicators, unit functions and the names of public bodies.
 *
 * <p>Knows nothing else of the project. It is what extraction recognises names by and what the
 * graph links to.
 */
package org.yangfan.vocabulary;
