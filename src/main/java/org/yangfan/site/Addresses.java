package org.yangfan.site;

import org.yangfan.page.Lang;

/**
 * Where the pages are of what the graph names, in one language.
 *
 * @param base what the graph's IRIs begin with
 */
record Addresses(String base, Lang lang) {
  private static final String ONTOLOGY = "https://w3id.org/yangfan/ontology#";

  /** The page of {@code iri}, from the root of the server; empty where there is none to lead to. */
  String of(String iri) {
    if (iri.startsWith(ids())) {
      return local("/page/" + path(iri));
    }
    if (iri.startsWith(ONTOLOGY)) {
      return local("/ontology") + "#" + iri.substring(ONTOLOGY.length());
    }
    return iri.startsWith("https://") || iri.startsWith("http://") ? iri : "";
  }

  /** A path of this server with the language. */
  String local(String path) {
    return path + (path.contains("?") ? "&" : "?") + "lang=" + lang.tag();
  }

  /** Its data, with the ending that names a syntax. */
  String data(String iri, String ending) {
    return "/doc/" + path(iri) + ending;
  }

  /** What comes after {@code id/} in the IRI of a thing. */
  String path(String iri) {
    return iri.substring(ids().length());
  }

  /** The thing that a path below {@code id/} names. */
  String iri(String path) {
    return ids() + path;
  }

  private String ids() {
    return base + "id/";
  }
}
