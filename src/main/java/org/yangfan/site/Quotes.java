package org.yangfan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OA;
import org.yangfan.page.Quote;

/** The places in documents that things rest on. */
final class Quotes {
  /** The variables of answers that stand for facts, the most exact first. */
  private static final List<String> FACTS = List.of("target", "task", "fact");

  private final Reading reading;

  Quotes(Reading reading) {
    this.reading = reading;
  }

  /** Those of {@code thing} itself or, where it has none, of what it was made from. */
  List<Quote> of(Resource thing) {
    List<Quote> own = own(thing);
    if (!own.isEmpty()) {
      return own;
    }
    List<Quote> quotes = new ArrayList<>();
    for (Property source : List.of(Terms.PROVINCIAL_TARGET, Terms.NATIONAL_TARGET)) {
      thing.listProperties(source).forEach(s -> quotes.addAll(own(s.getResource())));
    }
    reading
        .graph()
        .listSubjectsWithProperty(Terms.RESPONSIBILITY, thing)
        .forEach(task -> quotes.addAll(own(task)));
    return quotes;
  }

  /** Where the page of the document shows the words of {@code thing}; empty where nowhere. */
  String address(Resource thing) {
    return own(thing).stream().findFirst().map(quote -> quote.document().href()).orElse("");
  }

  /**
   * Where the words are that a figure of {@code row} rests on; empty for nowhere. The figure {@code
   * provincialValue} is said by the fact {@code provincialTarget}, where there is one.
   */
  String addressOfFigure(QuerySolution row, String variable) {
    String fact = variable.replaceFirst("(Value|Min|Max)$", "Target");
    return !fact.equals(variable) && Answers.isThing(row, fact)
        ? address(reading.thing(row.getResource(fact).getURI()))
        : addressOfRow(row);
  }

  /** Where the words are that the fact of {@code row} rests on; empty for nowhere. */
  String addressOfRow(QuerySolution row) {
    return FACTS.stream()
        .filter(name -> Answers.isThing(row, name))
        .map(name -> address(reading.thing(row.getResource(name).getURI())))
        .filter(address -> !address.isEmpty())
        .findFirst()
        .orElse("");
  }

  private List<Quote> own(Resource thing) {
    List<Quote> quotes = new ArrayList<>();
    Passages.places(thing).forEach(place -> add(thing, place, quotes));
    return quotes;
  }

  private void add(Resource fact, Resource place, List<Quote> quotes) {
    Statement source = place.getProperty(OA.hasSource);
    Optional<Passage> passage = Passages.of(fact, place);
    if (source == null || passage.isEmpty()) {
      return;
    }
    RDFNode exact = Passages.selected(place, OA.exact);
    quotes.add(
        new Quote(
            reading.names().item(fact),
            reading
                .names()
                .item(source.getResource())
                .to(address(source.getResource(), passage.get())),
            passage.get().start(),
            passage.get().end(),
            exact == null ? "" : exact.asLiteral().getLexicalForm()));
  }

  /** Where the page of {@code document} shows {@code passage}; a long one shows a part at once. */
  private String address(Resource document, Passage passage) {
    String page = reading.addresses().of(document.getURI());
    boolean isLong = Passages.length(document) > Parts.SHORT;
    return page + (isLong ? "&at=" + passage.start() : "") + "#" + passage.anchor();
  }
}
