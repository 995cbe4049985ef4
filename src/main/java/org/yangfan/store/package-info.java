/**
 * Immutable generations of the graph on disk (Apache Jena TDB2) and the pointer to the current one.
 * The only room that names TDB2; knows only Jena.
 */
package org.yangfan.store;
