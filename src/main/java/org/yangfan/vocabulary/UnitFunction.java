package org.yangfan.vocabulary;

/**
 * What a public body is for, whatever its name in a place.
 *
 * @param slug last segment of its IRI: {@code id/function/{slug}}
 * @param name its name in Chinese
 * @param englishName its name in English
 */
public record UnitFunction(String slug, String name, String englishName) {}
