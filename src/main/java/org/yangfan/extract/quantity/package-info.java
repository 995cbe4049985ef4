/**
 * Numbers as they are printed, what they are bound by, and what they measure. Here and in the rooms
 * after it words are in {@link org.yangfan.document.PlainCharacters}: a rule names one kind of dash
 * and of tilde, and simplified characters alone.
 */
package org.yangfan.extract.quantity;
