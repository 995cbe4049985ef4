/** How a plan is laid out: chapters, headings with numbers and without, repeats, glossary. */
package org.yangfan.extract.outline;
