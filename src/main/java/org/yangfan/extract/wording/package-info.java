/**
 * Printed words as they are written down, what a web page prints around them, and notes of those
 * that were not understood.
 */
package org.yangfan.extract.wording;
