/** The web site as its readers meet it: the built server, this project's data, a real browser. */
package org.yangfan.browser;
