package org.yangfan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.Syntax;
import org.yangfan.page.Frame;
import org.yangfan.page.Item;
import org.yangfan.page.Lang;
import org.yangfan.page.QueryView;
import org.yangfan.page.Section;
import org.yangfan.query.Parameter;
import org.yangfan.query.ParameterException;
import org.yangfan.query.ParameterType;
import org.yangfan.query.SavedQueries;
import org.yangfan.query.SavedQuery;
import org.yangfan.query.Window;
import org.yangfan.query.Words;

/** A saved query with its form and answer, as a view. */
final class QueryPage {
  private static final List<String> FORMATS = List.of("csv", "tsv", "json", "xml", "ttl");

  /** Media types of the forms that hold the rows of an answer. */
  private static final Map<String, String> TABLES =
      new TreeMap<>(
          Map.of(
              "csv", "text/csv",
              "json", "application/sparql-results+json",
              "tsv", "text/tab-separated-values",
              "xml", "application/sparql-results+xml"));

  private static final Map<ParameterType, String> INPUTS =
      Map.of(ParameterType.INTEGER, "number", ParameterType.YEAR, "number");

  /** Which column the pictures show. */
  private static final String FIGURE = "figure";

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private final SavedQueries queries;
  private final Reading reading;
  private final SavedQuery query;
  private final Map<String, String> given;
  private final String figure;
  private final Visit visit;
  private final Window window;

  /** Of the parameters of {@code visit}, blank ones are not given. */
  QueryPage(SavedQueries queries, Reading reading, SavedQuery query, Visit visit) {
    this.queries = queries;
    this.reading = reading;
    this.query = query;
    this.given = new LinkedHashMap<>(visit.parameters());
    this.visit = visit;
    this.given.values().removeIf(String::isBlank);
    this.figure = Objects.requireNonNullElse(given.remove(FIGURE), "");
    this.window = Turns.window(given.remove(Turns.OFFSET), query.header().pagination());
  }

  String title() {
    return text(query.header().title());
  }

  /** In one line; empty for none. */
  String summary() {
    return query.header().summary() == null ? "" : text(query.header().summary());
  }

  QueryView view() {
    String root = visit.root();
    Section answer = null;
    String fault = "";
    if (isComplete()) {
      try {
        answer = new Sections(queries, reading).answer(query, given, figure, window);
      } catch (ParameterException e) {
        fault = reading.lang() == Lang.ZH ? e.fault().zh() : e.fault().en();
      }
    }
    return new QueryView(
        query.name(),
        title(),
        query.header().description() == null ? "" : text(query.header().description()),
        query.header().params().entrySet().stream().map(this::field).toList(),
        answer,
        fault,
        query.text(),
        answer == null ? query.text() : asked(),
        downloads(),
        answer == null || answer.table() == null
            ? List.of()
            : Turns.of(window, answer.table(), visit, reading),
        root + address("csv").substring(1),
        root + visit.pinned(reading.id()).substring(1),
        visit.generation(),
        reading.addresses().local(visit.address()));
  }

  /** For the editor; with the comments of its file where nothing was chosen. */
  private String asked() {
    return given.isEmpty()
        ? query.text()
        : "# " + title() + "\n" + query.bind(given, reading.data()).asked();
  }

  private boolean isComplete() {
    return query.header().params().entrySet().stream()
        .allMatch(p -> !p.getValue().required() || given.containsKey(p.getKey()));
  }

  /** The answer as data; there is one. */
  List<Frame.Alternate> alternates() {
    return TABLES.entrySet().stream()
        .map(form -> new Frame.Alternate(form.getValue(), address(form.getKey())))
        .toList();
  }

  private List<Item> downloads() {
    return FORMATS.stream()
        .map(format -> Item.link(format.toUpperCase(Locale.ROOT), address(format)))
        .toList();
  }

  private String address(String format) {
    Map<String, String> all = new LinkedHashMap<>(given);
    all.put("format", format);
    if (!visit.generation().isEmpty()) {
      all.put("generation", visit.generation());
    }
    return "/api/queries/" + query.name() + "?" + UrlText.query(all);
  }

  private QueryView.Field field(Map.Entry<String, Parameter> declared) {
    Parameter parameter = declared.getValue();
    String value =
        given.getOrDefault(
            declared.getKey(), parameter.defaultValue() == null ? "" : parameter.defaultValue());
    return new QueryView.Field(
        declared.getKey(),
        parameter.label() == null ? declared.getKey() : text(parameter.label()),
        INPUTS.getOrDefault(parameter.type(), "text"),
        parameter.required(),
        value,
        choices(parameter, value));
  }

  /**
   * What the parameter's own query lists, and what was asked for besides: a value, and its name.
   */
  private List<QueryView.Choice> choices(Parameter parameter, String chosen) {
    if (parameter.values() == null) {
      return List.of();
    }
    Query listing = new Query();
    listing.setPrefixMapping(query.query().getPrefixMapping());
    QueryFactory.parse(listing, parameter.values(), null, Syntax.syntaxSPARQL_11);
    List<QueryView.Choice> choices = new ArrayList<>();
    try (QueryExecution execution = QueryExecution.dataset(reading.data()).query(listing).build()) {
      execution
          .execSelect()
          .forEachRemaining(
              row -> choices.add(choice(parameter, row, listing.getResultVars().get(0), chosen)));
    }
    if (!chosen.isEmpty() && choices.stream().noneMatch(QueryView.Choice::chosen)) {
      choices.add(new QueryView.Choice(chosen, chosen, true));
    }
    return choices;
  }

  private QueryView.Choice choice(
      Parameter parameter, QuerySolution row, String variable, String chosen) {
    String iri = row.get(variable).toString();
    String value = row.get(variable).isURIResource() ? iri : Answers.word(row, variable);
    String label = Answers.word(row, reading.lang().tag());
    boolean isChosen = !chosen.isEmpty() && (value.equals(chosen) || value.endsWith("/" + chosen));
    return new QueryView.Choice(
        parameter.className() == null ? value : shortest(value),
        label.isEmpty() ? reading.names().item(row.get(variable)).text() : label,
        isChosen);
  }

  /** The last segment of an IRI, where that says which it is. */
  private String shortest(String value) {
    boolean oneSegment =
        value.startsWith(reading.addresses().iri(""))
            && reading.addresses().path(value).matches("[^/]+/[^/]+");
    return oneSegment ? Terms.local(value) : value;
  }

  private String text(Words words) {
    if (words.zh().equals(words.en())) {
      return ownLines(words.zh());
    }
    return reading.lang() == Lang.ZH ? words.zh() : words.en();
  }

  /** Of a text that says everything in both languages, the lines in that of the page. */
  private String ownLines(String text) {
    String own =
        text.lines()
            .filter(line -> HAN.matcher(line).find() == (reading.lang() == Lang.ZH))
            .collect(Collectors.joining("\n"));
    return own.isEmpty() ? text : own;
  }
}
