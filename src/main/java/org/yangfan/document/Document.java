package org.yangfan.document;

/**
 * A policy document as it was read.
 *
 * @param id the file's name without its ending; names the document's IRI
 * @param file the file's name
 * @param sha256 digest of the file's bytes, in lower-case hexadecimal digits
 * @param text its characters
 */
public record Document(String id, String file, String sha256, Text text) {}
