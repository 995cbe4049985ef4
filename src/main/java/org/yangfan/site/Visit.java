package org.yangfan.site;

import java.util.Map;
import org.yangfan.page.Lang;

/**
 * What a reader asks for.
 *
 * @param root of the server as the reader sees it, ending in a slash
 * @param path from the root, beginning with a slash
 * @param parameters without {@code lang} and {@code generation}
 * @param generation that the reader names; empty for the current one
 */
public record Visit(
    String root, String path, Map<String, String> parameters, String generation, Lang lang) {

  /** The address of the page, without a language. */
  String canonical() {
    return root.substring(0, root.length() - 1) + address();
  }

  /** The same page in the other language, from the root. */
  String switched() {
    String address = here();
    return address + (address.contains("?") ? "&" : "?") + "lang=" + lang.other().tag();
  }

  /** The address of the page, from the root, without a language. */
  String here() {
    return generation.isEmpty() ? address() : pinned(generation);
  }

  /** The address of the same in the generation {@code id}, from the root. */
  String pinned(String id) {
    String address = address();
    return address + (address.contains("?") ? "&" : "?") + "generation=" + UrlText.encoded(id);
  }

  /** The same with other parameters. */
  Visit with(Map<String, String> others) {
    return new Visit(root, path, others, generation, lang);
  }

  /** The address of the page in the current generation, without a language, from the root. */
  public String address() {
    return parameters.isEmpty() ? path : path + "?" + UrlText.query(parameters);
  }
}
