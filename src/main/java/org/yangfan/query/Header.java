package org.yangfan.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a saved query says of itself in its {@code #+} lines.
 *
 * @param title what it answers, short
 * @param summary one line (grlc's key); null where the title says it all
 * @param description longer; null for none
 * @param tags empty for none
 * @param pagination rows a page that clients should ask for; null for none
 * @param params by the name of the variable, in the order of the header
 * @param columns headings of the result's variables, in the order of the header
 * @param view how a page shows the answer; never null
 */
public record Header(
    Words title,
    Words summary,
    Words description,
    List<String> tags,
    Integer pagination,
    Map<String, Parameter> params,
    Map<String, Words> columns,
    View view) {

  public Header {
    if (title == null) {
      throw new IllegalArgumentException("the header has no title: add '#+ title: {zh: …, en: …}'");
    }
    tags = tags == null ? List.of() : List.copyOf(tags);
    params = ordered(params);
    columns = ordered(columns);
    view = view == null ? View.TABLE : view;
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
