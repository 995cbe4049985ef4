/** What a document prints twice is read once: lines, passages, sentences, sections, headings. */
package org.yangfan.extract.repeat;
