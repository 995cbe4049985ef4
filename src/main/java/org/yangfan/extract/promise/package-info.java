/**
 * What one figure promises, by the words around it: a bound, a verb, a value that it starts from,
 * the thing before or behind it.
 */
package org.yangfan.extract.promise;
