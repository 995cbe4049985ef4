package org.yangfan.extract.wording;

/**
 * A paragraph of prose, put together again where lines and pages broke it.
 *
 * @param text its characters
 * @param rank how deep the heading mark is that opens it (一、 less than （一） less than 1.); 0 for
 *     none
 */
public record Passage(Squeezed text, int rank) {}
