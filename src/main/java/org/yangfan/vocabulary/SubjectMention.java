package org.yangfan.vocabulary;

/**
 * Where a text names a subject.
 *
 * @param start UTF-16 index of its first unit
 * @param end UTF-16 index after its last unit
 */
public record SubjectMention(Subject subject, int start, int end) {}
