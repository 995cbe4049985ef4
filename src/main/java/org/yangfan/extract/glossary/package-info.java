/** The terms that a plan explains: in the lines or the table of an annex, or in its sentences. */
package org.yangfan.extract.glossary;
