/** Puts back in order what a crawl or a scan tore apart: pages, chapters, sections, tasks. */
package org.yangfan.extract.order;
