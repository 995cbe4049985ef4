/** What the graph says, as the views of pages. Knows store, query, search and page; no HTTP. */
package org.yangfan.site;
