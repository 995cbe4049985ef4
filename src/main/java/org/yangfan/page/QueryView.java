package org.yangfan.page;

import java.util.List;

/**
 * A saved query with its form and, where it can be answered, its answer.
 *
 * @param name of the query
 * @param title what it answers
 * @param description longer; empty for none
 * @param fields its parameters; empty for none
 * @param answer null where a parameter is still to be given
 * @param fault what is wrong with the parameters; empty for nothing
 * @param sparql the query
 * @param asked the query with what was chosen in place of its parameters
 * @param downloads the answer as data
 * @param turns to other parts of a long table; empty for none
 * @param address of the answer, for code
 * @param permalink of this page with this generation of the data, for good while that is kept
 * @param generation that the reader named; empty for the current one
 * @param present the same page of the current generation
 */
public record QueryView(
    String name,
    String title,
    String description,
    List<Field> fields,
    Section answer,
    String fault,
    String sparql,
    String asked,
    List<Item> downloads,
    List<Turn> turns,
    String address,
    String permalink,
    String generation,
    String present) {

  /**
   * A parameter as a field of a form.
   *
   * @param type of the input element: text, date, number
   * @param required whether it must be filled in
   * @param value filled in; empty for none
   * @param choices empty where anything may be given
   */
  public record Field(
      String name,
      String label,
      String type,
      boolean required,
      String value,
      List<Choice> choices) {}

  /** A value that may be chosen. */
  public record Choice(String value, String label, boolean chosen) {}
}
