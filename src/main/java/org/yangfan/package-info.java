/**
 * Policy documents become facts, facts become RDF, RDF becomes answers.
 *
 * <p>{@link org.yangfan.document document} → {@link org.yangfan.extract extract} (with {@link
 * org.yangfan.vocabulary vocabulary}) → {@link org.yangfan.fact fact} → {@link org.yangfan.graph
 * graph} → {@link org.yangfan.store store} → {@link org.yangfan.query query}, {@link
 * org.yangfan.search search} → {@link org.yangfan.site site} (with the views and templates of
 * {@link org.yangfan.page page}) → {@link org.yangfan.server server}; {@link org.yangfan.cli cli}
 * is the only room that knows all others and the only one that prints.
 *
 * <p>A room never knows what comes after it: {@code FlowTest} holds the table of allowed imports.
 */
package org.yangfan;
