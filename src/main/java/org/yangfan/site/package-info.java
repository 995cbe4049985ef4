/**
 * What the graph says, as the views of pages. Knows store, query, search and page, and of a
 * document its text; no HTTP.
 */
package org.yangfan.site;
