/** What a document says of each of several regions: chapters or rows, and their directions. */
package org.yangfan.extract.region;
