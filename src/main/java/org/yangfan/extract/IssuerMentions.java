package org.yangfan.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.unit.PlacedName;
import org.yangfan.extract.unit.UnitNames;
import org.yangfan.fact.Evidence;
import org.yangfan.fact.Plan;
import org.yangfan.vocabulary.Region;
import org.yangfan.vocabulary.Vocabulary;

/** Finds the words that stand for the issuers of a plan, which its facts have by full names. */
public final class IssuerMentions {
  private static final int LONGEST_HEAD = 4000;

  private final Text text;
  private final Vocabulary vocabulary;

  public IssuerMentions(Text text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  /**
   * The first place of each body that the lines before the first task name, by full name.
   *
   * @param stretch where the plan stands
   */
  public Map<String, Span> of(Plan plan, Span stretch) {
    Map<String, Span> places = new HashMap<>();
    Optional<Region> region =
        Optional.ofNullable(plan.region()).flatMap(vocabulary.regions()::withCode);
    UnitNames names = new UnitNames(vocabulary);
    region.ifPresent(
        of ->
            text.lines(head(plan, stretch)).stream()
                .flatMap(line -> names.names(text, line, of).stream())
                .forEach((PlacedName name) -> places.putIfAbsent(name.name(), name.span())));
    return places;
  }

  private Span head(Plan plan, Span stretch) {
    List<Evidence> tasks = plan.tasks().stream().map(task -> task.evidence()).toList();
    int first = tasks.stream().mapToInt(it -> text.index(it.start())).min().orElse(stretch.end());
    int end = Math.min(Math.min(first, stretch.end()), stretch.start() + LONGEST_HEAD);
    return new Span(stretch.start(), Math.max(stretch.start(), end));
  }
}
