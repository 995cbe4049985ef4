package org.yangfan.site;

import java.util.Map;
import org.yangfan.page.Lang;

/**
 * What a reader asks for.
 *
 * @param root of the server as the reader sees it, ending in a slash
 * @param path from the root, beginning with a slash
 * @param parameters without {@code lang}
 */
public record Visit(String root, String path, Map<String, String> parameters, Lang lang) {

  /** The address of the page, without a language. */
  String canonical() {
    return root.substring(0, root.length() - 1) + address();
  }

  /** The same page in the other language, from the root. */
  String switched() {
    String address = address();
    return address + (address.contains("?") ? "&" : "?") + "lang=" + lang.other().tag();
  }

  private String address() {
    return parameters.isEmpty() ? path : path + "?" + UrlText.query(parameters);
  }
}
