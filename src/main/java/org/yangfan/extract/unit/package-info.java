/** Lists of responsible bodies, in brackets or lines, and the places where they stand. */
package org.yangfan.extract.unit;
