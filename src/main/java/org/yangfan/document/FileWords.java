package org.yangfan.document;

import java.util.List;

/**
 * What a file says.
 *
 * @param characters its words; a byte order mark may still be among them
 * @param gaps where parts of it gave none
 */
record FileWords(String characters, List<Gap> gaps) {

  FileWords(String characters) {
    this(characters, List.of());
  }
}
