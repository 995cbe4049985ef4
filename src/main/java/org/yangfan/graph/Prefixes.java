package org.yangfan.graph;

import static java.util.Map.entry;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.vocabulary.DCAT;
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
              Map.ofEntries(
                  entry("yf", YF.NS),
                  entry("rdf", RDF.getURI()),
                  entry("rdfs", RDFS.getURI()),
                  entry("owl", OWL.getURI()),
                  entry("xsd", XSD.getURI()),
                  entry("dct", DCTerms.getURI()),
                  entry("skos", SKOS.getURI()),
                  entry("org", ORG.getURI()),
                  entry("oa", OA.getURI()),
                  entry("prov", PROV.NS),
                  entry("bibo", "http://purl.org/ontology/bibo/"),
                  entry("dcat", DCAT.getURI()),
                  entry("eli", "http://data.europa.eu/eli/ontology#"),
                  entry("foaf", "http://xmlns.com/foaf/0.1/"),
                  entry("schema", "https://schema.org/"),
                  entry("sh", "http://www.w3.org/ns/shacl#"),
                  entry("spdx", "http://spdx.org/rdf/terms#"),
                  entry("vann", "http://purl.org/vocab/vann/"),
                  entry("void", "http://rdfs.org/ns/void#"),
                  entry("voidext", "http://ldf.fi/void-ext#"),
                  entry("wd", "http://www.wikidata.org/entity/"))));

  private Prefixes() {}

  /** Namespace by prefix, in alphabetical order. */
  public static SortedMap<String, String> all() {
    return ALL;
  }
}
