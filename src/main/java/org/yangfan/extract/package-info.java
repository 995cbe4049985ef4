/**
 * Document → facts, by rules and curated vocabularies: one class a rule family (headings, unit
 * lists, quantities, dates, tables). Deterministic; no rule names a place or a document.
 */
package org.yangfan.extract;
