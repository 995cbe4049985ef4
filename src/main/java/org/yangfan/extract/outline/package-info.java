/** How a plan is laid out: its parts, chapters, headings with numbers and without, glossary. */
package org.yangfan.extract.outline;
