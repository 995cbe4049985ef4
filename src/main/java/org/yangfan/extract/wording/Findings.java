package org.yangfan.extract.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.fact.Finding;

/** Collects what was not understood in one document. Not thread-safe. */
public final class Findings implements Consumer<Finding> {
  private final Text text;
  private final List<Finding> all = new ArrayList<>();

  public Findings(Text text) {
    this.text = text;
  }

  @Override
  public void accept(Finding finding) {
    all.add(finding);
  }

  /** These findings, and those to come, of which the indices are those of {@code text}. */
  public Findings in(Text text) {
    Findings further = new Findings(text);
    all.forEach(further);
    return further;
  }

  /** Notes something at the UTF-16 {@code index}. */
  public void at(int index, String code, String message) {
    all.add(Finding.at(text, index, code, message));
  }

  /** Notes something that is all of {@code span}. */
  public void of(Span span, String code, String message) {
    all.add(Finding.of(text, span, code, message));
  }

  /** All of them, once each, in order of place. */
  public List<Finding> inOrder() {
    return all.stream()
        .collect(
            Collectors.toMap(Finding::said, each -> each, (one, again) -> one, LinkedHashMap::new))
        .values()
        .stream()
        .sorted(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column))
        .toList();
  }
}
