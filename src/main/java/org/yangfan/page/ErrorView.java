package org.yangfan.page;

/**
 * A page that says what went wrong.
 *
 * @param status of HTTP
 * @param title of the status
 * @param detail what is wrong, and what to change
 * @param instead where to go on; null where that is not known
 */
public record ErrorView(int status, String title, String detail, Item instead) {}
