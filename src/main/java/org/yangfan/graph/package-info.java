/** Facts → RDF as a push stream: terms, IRIs, the mapper, and validation. Knows {@code fact}. */
package org.yangfan.graph;
