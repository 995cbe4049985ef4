/**
 * What was written: a policy document as text, with every character at a known place.
 *
 * <p>Knows nothing else of the project but {@link org.yangfan.regex}. Positions inside the program
 * are UTF-16 indices ({@link org.yangfan.document.Span}); what leaves it counts Unicode code
 * points.
 */
package org.yangfan.document;
