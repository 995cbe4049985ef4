package org.yangfan.document;

/**
 * A place where a part of the document gave no words, or not those that it had.
 *
 * @param index where the words would stand, in UTF-16 units of the text
 * @param code what was lost, in kebab case: {@code page-without-text}
 * @param message what is missing and what to do
 */
public record Gap(int index, String code, String message) {}
