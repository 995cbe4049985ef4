/**
 * How the indicator of a promise is called: its words completed by what was told before them, and
 * the vocabulary's name for these, or else one that they propose.
 */
package org.yangfan.extract.indicator;
