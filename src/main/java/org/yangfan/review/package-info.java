/**
 * The review page of a document: where its facts and findings stand in it, as a view. Knows
 * documents, how bodies are named in them, facts and {@code page}; no graph.
 */
package org.yangfan.review;
