package org.yangfan.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The functions of {@code functions.ttl}. */
public final class UnitFunctions {
  private final SortedMap<String, UnitFunction> bySlug = new TreeMap<>();

  private UnitFunctions() {}

  static UnitFunctions from(Model model) {
    UnitFunctions functions = new UnitFunctions();
    model
        .listSubjectsWithProperty(RDF.type, Names.type("UnitFunction"))
        .forEachRemaining(subject -> functions.add(slug(subject), subject));
    return functions;
  }

  /** The last segment of an IRI, which is Chinese as often as not. */
  static String slug(Resource subject) {
    return subject.getURI().substring(subject.getURI().lastIndexOf('/') + 1);
  }

  private void add(String slug, Resource subject) {
    String name = Names.literal(subject, RDFS.label, "zh");
    bySlug.put(slug, new UnitFunction(slug, name, Names.literal(subject, RDFS.label, "en")));
  }

  /** All of them, by slug. */
  public Collection<UnitFunction> all() {
    return Collections.unmodifiableCollection(bySlug.values());
  }

  /** The function whose IRI ends in {@code slug}. */
  public Optional<UnitFunction> withSlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }
}
