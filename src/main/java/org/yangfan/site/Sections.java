package org.yangfan.site;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.yangfan.page.BarsView;
import org.yangfan.page.Item;
import org.yangfan.page.MapView;
import org.yangfan.page.Picture;
import org.yangfan.page.QueryView;
import org.yangfan.page.Section;
import org.yangfan.query.Answer;
import org.yangfan.query.SavedQueries;
import org.yangfan.query.SavedQuery;
import org.yangfan.query.Window;

/** Answers of saved queries as parts of pages. */
final class Sections {
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** What a page of a thing shows of each answer; the page of the question has all. */
  private static final Window BRIEF = Window.first(15);

  private final SavedQueries queries;
  private final Reading reading;

  Sections(SavedQueries queries, Reading reading) {
    this.queries = queries;
    this.reading = reading;
  }

  /** The answers to every question that can be asked of {@code thing} alone; those with rows. */
  List<Section> of(Resource thing) {
    List<String> classes = Classes.of(thing);
    List<Section> sections = new ArrayList<>();
    for (SavedQuery query : queries.all()) {
      parameter(query, classes)
          .map(name -> answer(query, Map.of(name, thing.getURI()), "", BRIEF))
          .filter(section -> section.table() != null && !section.table().rows().isEmpty())
          .ifPresent(sections::add);
    }
    sections.sort(Comparator.comparingInt(section -> SectionOrder.of(section.id())));
    return sections;
  }

  /** The parameter that takes things of {@code classes}, where no other is required. */
  private static Optional<String> parameter(SavedQuery query, List<String> classes) {
    List<String> fitting = new ArrayList<>();
    query
        .header()
        .params()
        .forEach(
            (name, declared) -> {
              if (declared.className() != null
                  && classes.contains(
                      query.query().getPrefixMapping().expandPrefix(declared.className()))) {
                fitting.add(name);
              }
            });
    boolean alone =
        query.header().params().entrySet().stream()
            .allMatch(p -> !p.getValue().required() || fitting.contains(p.getKey()));
    return alone && fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /**
   * The answer of {@code query}.
   *
   * @throws org.yangfan.query.ParameterException where a parameter will not do
   */
  Section answer(SavedQuery query, Map<String, String> parameters) {
    return answer(query, parameters, "", Tables.FIRST);
  }

  /**
   * The pictures alone of the answer of {@code query}, which needs no parameter: the table is one
   * click away.
   */
  Section pictures(SavedQuery query) {
    Section answer = answer(query, Map.of());
    return new Section(answer.id(), answer.title(), answer.pictures(), List.of(), null);
  }

  /** The answer with {@code figure} in its pictures and the rows of {@code window} in its table. */
  Section answer(SavedQuery query, Map<String, String> parameters, String figure, Window window) {
    Item link =
        Item.link(
            reading.text(query.header().title()),
            reading
                .addresses()
                .local(
                    "/queries/"
                        + query.name()
                        + (parameters.isEmpty() ? "" : "?" + UrlText.query(parameters))));
    Answer answer = query.bind(parameters, reading.data()).answer(reading.data(), LONGEST);
    if (answer instanceof Answer.Rows rows) {
      Answers answers = Answers.of(query, figure, rows);
      List<Picture> pictures =
          new Pictures(reading)
              .of(answers).stream().map(picture -> within(window, picture)).toList();
      String about = parameters.size() == 1 ? parameters.values().iterator().next() : "";
      return new Section(
          query.name(),
          link,
          pictures,
          figures(answers, pictures),
          new Tables(reading).of(answers.about(about), window));
    }
    return new Section(query.name(), link, List.of(), List.of(), null);
  }

  /** No more bars than rows. */
  private static Picture within(Window window, Picture picture) {
    return picture instanceof BarsView bars ? bars.first(window.limit()) : picture;
  }

  /** The columns that could be drawn instead. */
  private List<QueryView.Choice> figures(Answers answers, List<Picture> pictures) {
    boolean drawn =
        pictures.stream().anyMatch(each -> each instanceof BarsView || each instanceof MapView);
    List<Column> figures = answers.figures();
    return !drawn || figures.size() < 2
        ? List.of()
        : figures.stream()
            .map(
                column ->
                    new QueryView.Choice(
                        column.name(),
                        column.heading(answers.header(), reading.lang()),
                        column.equals(answers.numbers())))
            .toList();
  }
}
