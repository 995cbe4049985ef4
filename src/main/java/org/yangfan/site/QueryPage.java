package org.yangfan.site;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yangfan.page.Frame;
import org.yangfan.page.Item;
import org.yangfan.page.Lang;
import org.yangfan.page.QueryView;
import org.yangfan.page.Section;
import org.yangfan.query.ParameterException;
import org.yangfan.query.ResultFormat;
import org.yangfan.query.SavedQueries;
import org.yangfan.query.SavedQuery;
import org.yangfan.query.Window;
import org.yangfan.query.Words;

/** A saved query with its form and answer, as a view. */
final class QueryPage {
  /** Media types of the forms that hold the rows of an answer. */
  private static final Map<String, String> TABLES =
      new TreeMap<>(
          Map.of(
              "csv", "text/csv",
              "json", "application/sparql-results+json",
              "tsv", "text/tab-separated-values",
              "xml", "application/sparql-results+xml"));

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
        new QueryForm(reading, query).fields(given),
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
    return Arrays.stream(ResultFormat.values())
        .filter(format -> format != ResultFormat.TABLE)
        .map(format -> Item.link(format.name(), address(format.toString())))
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

  private String text(Words words) {
    if (words.zh().equals(words.en())) {
      return ownLines(words.zh());
    }
    return reading.text(words);
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
