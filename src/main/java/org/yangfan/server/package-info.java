/**
 * Embedded Fuseki, reading only, and the HTTP paths beside it. Knows store, query, search, site and
 * page, and what dumps and descriptions are made of.
 */
package org.yangfan.server;
