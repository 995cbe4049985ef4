package org.yangfan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OA;
import org.yangfan.page.Item;
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

  /** All that rests on {@code document}, in the order of the document. */
  List<Quote> in(Resource document) {
    List<Quote> quotes = new ArrayList<>();
    for (Resource place :
        reading.graph().listSubjectsWithProperty(OA.hasSource, document).toList()) {
      reading
          .graph()
          .listSubjectsWithProperty(Terms.EVIDENCE, place)
          .forEach(fact -> add(fact, place, quotes));
    }
    quotes.replaceAll(Quotes::inItsDocument);
    quotes.sort(
        Comparator.comparingInt(Quote::start)
            .thenComparing(Comparator.comparingInt(Quote::end).reversed())
            .thenComparing(quote -> quote.fact().href()));
    return quotes;
  }

  /** Nobody has to be told which document they are reading. */
  private static Quote inItsDocument(Quote quote) {
    Item place = Item.link("", quote.document().href());
    return new Quote(quote.fact(), place, quote.start(), quote.end(), quote.exact());
  }

  /** Where the page of the document shows the words of {@code thing}; empty where nowhere. */
  String address(Resource thing) {
    return own(thing).stream().findFirst().map(quote -> quote.document().href()).orElse("");
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
    for (Statement statement : thing.listProperties(Terms.EVIDENCE).toList()) {
      add(thing, statement.getResource(), quotes);
    }
    return quotes;
  }

  private void add(Resource fact, Resource place, List<Quote> quotes) {
    Statement source = place.getProperty(OA.hasSource);
    RDFNode start = selected(place, OA.start);
    RDFNode end = selected(place, OA.end);
    if (source == null || start == null || end == null) {
      return;
    }
    RDFNode exact = selected(place, OA.exact);
    Item document = reading.names().item(source.getResource());
    int from = start.asLiteral().getInt();
    int to = end.asLiteral().getInt();
    quotes.add(
        new Quote(
            reading.names().item(fact),
            Item.link(document.text(), document.href() + "#c" + from + "-" + to),
            from,
            to,
            exact == null ? "" : exact.asLiteral().getLexicalForm()));
  }

  /** What one of the selectors of {@code place} says; null for nothing. */
  private static RDFNode selected(Resource place, Property property) {
    return place.listProperties(OA.hasSelector).toList().stream()
        .map(selector -> selector.getResource().getProperty(property))
        .filter(found -> found != null)
        .map(Statement::getObject)
        .findFirst()
        .orElse(null);
  }
}
