package org.yangfan.graph;

import java.util.Collections;
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
  private static final SortedMap<String, String> ALL = new TreeMap<>();

  static {
    ALL.put("yf", YF.NS);
    ALL.put("rdf", RDF.getURI());
    ALL.put("rdfs", RDFS.getURI());
    ALL.put("owl", OWL.getURI());
    ALL.put("xsd", XSD.getURI());
    ALL.put("dct", DCTerms.getURI());
    ALL.put("skos", SKOS.getURI());
    ALL.put("org", ORG.getURI());
    ALL.put("oa", OA.getURI());
    ALL.put("prov", PROV.NS);
  }

  private Prefixes() {}

  /** Namespace by prefix, in alphabetical order. */
  public static SortedMap<String, String> all() {
    return Collections.unmodifiableSortedMap(ALL);
  }
}
