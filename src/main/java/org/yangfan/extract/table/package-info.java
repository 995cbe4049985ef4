/** Tables of indicators in every form: Markdown, HTML, wide gaps, one cell a line. */
package org.yangfan.extract.table;
