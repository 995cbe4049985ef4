/**
 * Policy documents become facts, facts become RDF, RDF becomes answers.
 *
 * <p>{@link org.yangfan.document document} → {@link org.yangfan.extract extract} (by the names of
 * {@link org.yangfan.vocabulary vocabulary}) → {@link org.yangfan.fact fact} → {@link
 * org.yangfan.graph graph} → {@link org.yangfan.store store} → {@link org.yangfan.query query} and
 * {@link org.yangfan.search search} → {@link org.yangfan.site site} (written with {@link
 * org.yangfan.page page}) → {@link org.yangfan.server server}. Beside the way, {@link
 * org.yangfan.review review} shows people where in a document its facts stand, {@link
 * org.yangfan.dump dump} writes a graph for other tools and {@link org.yangfan.description
 * description} tells them what it holds; {@link org.yangfan.fault fault} has the words for what is
 * wrong with a request, and {@link org.yangfan.regex regex} the expressions that documents are read
 * with. {@link org.yangfan.cli cli} is the only room that knows all others and the only one that
 * prints.
 *
 * <p>A room never knows what comes after it: {@code FlowTest} holds the table of allowed imports.
 */
package org.yangfan;
