/**
 * Of which plan a part of a compilation tells: its title, in 《》, in a line or in the list of
 * references, and the number, dates and issuers that are printed around it.
 */
package org.yangfan.extract.citation;
