/**
 * Regular expressions as {@link java.util.regex} has them, with the same answers sooner: an
 * expression is tried only where a character stands that a match can begin with. Knows no other
 * room.
 */
package org.yangfan.regex;
