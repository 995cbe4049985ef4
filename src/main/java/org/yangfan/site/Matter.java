package org.yangfan.site;

/**
 * What a page shows in its frame.
 *
 * @param lead says in a line what it is; empty for nothing
 * @param view what the template of the page takes
 */
record Matter<V>(String title, String lead, V view) {}
