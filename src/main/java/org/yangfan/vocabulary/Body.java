package org.yangfan.vocabulary;

/**
 * The body that a mention stands for.
 *
 * @param name its full name, region included
 * @param known whether the vocabulary says so; otherwise the name is region + mention
 * @param collective whether it is a class of bodies (各市人民政府) rather than one
 */
public record Body(String name, boolean known, boolean collective) {}
