/** Which chapters, lines or rows of a document are about which of several regions. */
package org.yangfan.extract.region;
