package org.yangfan.site;

import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.yangfan.page.Lang;
import org.yangfan.page.Phrases;
import org.yangfan.query.Words;
import org.yangfan.store.Generation;

/**
 * What a page is made from: one generation, read in one language.
 *
 * @param data in a read transaction
 */
record Reading(Dataset data, Model graph, Addresses addresses, Names names, Lang lang, String id) {

  /**
   * @param data of {@code generation}, in a read transaction
   */
  static Reading of(Dataset data, Generation generation, Lang lang) {
    Model graph = data.getDefaultModel();
    Addresses addresses = new Addresses(generation.manifest().base(), lang);
    return new Reading(data, graph, addresses, new Names(addresses, lang), lang, generation.id());
  }

  Resource thing(String iri) {
    return graph.getResource(iri);
  }

  String phrase(String name) {
    return Phrases.of(lang).get(name);
  }

  /** The words of a saved query that are in the language of the page. */
  String text(Words words) {
    return lang == Lang.ZH ? words.zh() : words.en();
  }
}
