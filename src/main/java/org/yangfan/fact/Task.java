package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A task or main direction of a plan.
 *
 * @param n given once and kept for good: it names the IRI
 * @param number as printed, without its marks; absent where none is printed
 * @param title as printed, ＋ written +, no number, no end mark
 * @param topic the field named after 5G+ (or the field itself), without the frame; absent in a
 *     capability title
 * @param path enclosing headings without their numbers, outermost first
 * @param areas pilot areas, where named
 * @param evidence from the heading to the end of the task's last own unit mention
 * @param repeats where the document states the same task again, in order of place
 */
public record Task(
    int n,
    String number,
    String title,
    String topic,
    Kind kind,
    List<String> path,
    List<String> areas,
    List<Unit> units,
    Summary summary,
    Evidence evidence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Evidence> repeats,
    Inferred inferred) {

  public Task {
    Checks.positive("n", n);
    Checks.notEmpty("number", number);
    Checks.present("title", title);
    Checks.notEmpty("topic", topic);
    Checks.present("kind", kind);
    path = Checks.list(path);
    areas = Checks.list(areas);
    units = Checks.list(units);
    repeats = Checks.repeats(evidence, repeats);
  }

  /** The same task with these bodies. */
  public Task with(List<Unit> bodies) {
    return new Task(
        n, number, title, topic, kind, path, areas, bodies, summary, evidence, repeats, inferred);
  }
}
