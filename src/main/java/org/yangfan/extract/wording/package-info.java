/** Printed words as they are written down, and notes of those that were not understood. */
package org.yangfan.extract.wording;
