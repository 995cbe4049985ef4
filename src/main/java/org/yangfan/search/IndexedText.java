package org.yangfan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** The things of a graph as documents for the index. */
final class IndexedText {
  static final String IRI = "iri";
  static final String KIND = "kind";

  /** What the thing is called. */
  static final String NAME = "name";

  /** A name in full, in small letters. */
  static final String WHOLE_NAME = "whole";

  /** What is said of it, and the words it rests on. */
  static final String TEXT = "text";

  /** What the field of a label begins with, before its language tag. */
  private static final String LABEL = "label@";

  private static final String YF = "https://w3id.org/yangfan/ontology#";

  /** Things that only join others; those are found themselves. */
  private static final Set<String> JOINTS = Set.of("Responsibility", "CoResponsibility");

  private static final List<Property> NAMES =
      List.of(
          RDFS.label,
          DCTerms.title,
          DCTerms.identifier,
          SKOS.prefLabel,
          SKOS.altLabel,
          SKOS.hiddenLabel,
          property("shortName"),
          property("abbreviation"),
          property("pinyin"),
          property("term"));
  private static final List<Property> TEXTS =
      List.of(
          DCTerms.description,
          SKOS.definition,
          RDFS.comment,
          property("area"),
          property("meaning"),
          property("mention"));

  private final Model graph;

  IndexedText(Model graph) {
    this.graph = graph;
  }

  /** Han characters by pairs, other words in small letters; no word is too common to be found. */
  static Analyzer analyzer() {
    return new CJKAnalyzer(CharArraySet.EMPTY_SET);
  }

  /** Takes documents. */
  interface Sink {
    void add(Document document) throws IOException;
  }

  /** One document for each labelled thing of a class of ours. */
  void documents(Sink sink) throws IOException {
    for (Resource thing : graph.listSubjectsWithProperty(RDFS.label).toList()) {
      List<String> kinds = kinds(thing);
      if (thing.isURIResource() && !JOINTS.containsAll(kinds)) {
        sink.add(document(thing, kinds));
      }
    }
  }

  private Document document(Resource thing, List<String> kinds) {
    Document document = new Document();
    document.add(new StringField(IRI, thing.getURI(), Field.Store.YES));
    thing
        .listProperties(RDFS.label)
        .forEach(
            label -> document.add(new StoredField(LABEL + label.getLanguage(), label.getString())));
    for (String kind : kinds) {
      document.add(new StringField(KIND, kind, Field.Store.YES));
      document.add(new SortedSetDocValuesField(KIND, new BytesRef(kind)));
    }
    literals(thing, NAMES).forEach(name -> name(document, name));
    Set<String> texts = literals(thing, TEXTS);
    texts.addAll(quotes(thing));
    texts.forEach(text -> document.add(new TextField(TEXT, text, Field.Store.YES)));
    return document;
  }

  /** The labels that were stored with {@code document}, by language tag. */
  static SortedMap<String, String> labels(Document document) {
    SortedMap<String, String> labels = new TreeMap<>();
    document.getFields().stream()
        .filter(field -> field.name().startsWith(LABEL))
        .forEach(field -> labels.put(field.name().substring(LABEL.length()), field.stringValue()));
    return labels;
  }

  private static void name(Document document, String name) {
    document.add(new TextField(NAME, name, Field.Store.NO));
    document.add(new StringField(WHOLE_NAME, name.toLowerCase(Locale.ROOT), Field.Store.NO));
  }

  private static List<String> kinds(Resource thing) {
    return thing.listProperties(RDF.type).toList().stream()
        .filter(type -> type.getObject().isURIResource())
        .map(type -> type.getResource().getURI())
        .filter(uri -> uri.startsWith(YF))
        .map(uri -> uri.substring(YF.length()))
        .sorted()
        .toList();
  }

  private static Set<String> literals(Resource thing, List<Property> properties) {
    Set<String> found = new LinkedHashSet<>();
    for (Property property : properties) {
      thing.listProperties(property).toList().stream()
          .filter(statement -> statement.getObject().isLiteral())
          .map(statement -> statement.getLiteral().getLexicalForm())
          .sorted()
          .forEach(found::add);
    }
    return found;
  }

  private List<String> quotes(Resource thing) {
    List<String> words = new ArrayList<>();
    thing
        .listProperties(property("evidence"))
        .filterKeep(evidence -> evidence.getObject().isResource())
        .forEach(
            evidence ->
                evidence
                    .getResource()
                    .listProperties(OA.hasSelector)
                    .filterKeep(selector -> selector.getObject().isResource())
                    .forEach(
                        selector ->
                            words.addAll(literals(selector.getResource(), List.of(OA.exact)))));
    return words;
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(YF, name);
  }
}
