/** Embedded Fuseki, reading only, and the HTTP paths beside it. Knows store, query and page. */
package org.yangfan.server;
