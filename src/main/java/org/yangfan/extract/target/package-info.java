/** Quantified promises, in prose and in tables: figures, bounds, scope, deadlines. */
package org.yangfan.extract.target;
