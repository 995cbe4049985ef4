/**
 * Full text of a graph: labels, titles, summaries and the words of the documents. Knows only Jena.
 */
package org.yangfan.search;
