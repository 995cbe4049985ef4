package org.yangfan.site;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.yangfan.page.Item;
import org.yangfan.page.Lang;
import org.yangfan.page.Picture;
import org.yangfan.page.Section;
import org.yangfan.query.Answer;
import org.yangfan.query.SavedQueries;
import org.yangfan.query.SavedQuery;
import org.yangfan.query.Window;
import org.yangfan.query.Words;

/** Answers of saved queries as parts of pages. */
final class Sections {
  private static final Duration LONGEST = Duration.ofSeconds(5);
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
          .map(name -> answer(query, Map.of(name, thing.getURI())))
          .filter(section -> section.table() != null && !section.table().rows().isEmpty())
          .ifPresent(sections::add);
    }
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
    return answer(query, parameters, Tables.FIRST);
  }

  /** The same with the rows of {@code window} in its table. */
  Section answer(SavedQuery query, Map<String, String> parameters, Window window) {
    Words title = query.header().title();
    Item link =
        Item.link(
            reading.lang() == Lang.ZH ? title.zh() : title.en(),
            reading
                .addresses()
                .local(
                    "/queries/"
                        + query.name()
                        + (parameters.isEmpty() ? "" : "?" + UrlText.query(parameters))));
    Answer answer = query.bind(parameters, reading.data()).answer(reading.data(), LONGEST);
    if (answer instanceof Answer.Rows rows) {
      Answers answers = Answers.of(query.header(), rows);
      List<Picture> pictures = new Pictures(reading).of(answers);
      String about = parameters.size() == 1 ? parameters.values().iterator().next() : "";
      return new Section(
          query.name(), link, pictures, new Tables(reading).of(answers.about(about), window));
    }
    return new Section(query.name(), link, List.of(), null);
  }
}
