package org.yangfan.graph;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** The prefixes that dumps and answers are written with. */
public final class Prefixes {
  private static final SortedMap<String, String> ALL =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "yf", YF.NS,
                  "rdf", RDF.getURI(),
                  "rdfs", RDFS.getURI(),
                  "owl", OWL.getURI(),
                  "xsd", XSD.getURI(),
                  "dct", DCTerms.getURI(),
                  "skos", SKOS.getURI(),
                  "org", ORG.getURI(),
                  "oa", OA.getURI(),
                  "prov", PROV.NS)));

  private Prefixes() {}

  /** Namespace by prefix, in alphabetical order. */
  public static SortedMap<String, String> all() {
    return ALL;
  }
}
