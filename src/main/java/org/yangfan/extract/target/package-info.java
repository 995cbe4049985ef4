/**
 * The targets of a plan: which sentences, clauses and rows of tables promise something, for whom
 * and how often, and which of them say the same.
 */
package org.yangfan.extract.target;
