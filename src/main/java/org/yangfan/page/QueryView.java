package org.yangfan.page;

import java.util.List;

/**
 * A saved query as the start page shows it.
 *
 * @param name of the query
 * @param titleZh what it answers, in Chinese
 * @param titleEn the same in English
 * @param link where it is answered, from the root of the server
 * @param fields its parameters; empty for none
 */
public record QueryView(
    String name, String titleZh, String titleEn, String link, List<Field> fields) {

  /**
   * A parameter as a field of a form.
   *
   * @param required whether it must be filled in
   * @param value filled in before; empty for none
   */
  public record Field(
      String name, String labelZh, String labelEn, boolean required, String value) {}
}
