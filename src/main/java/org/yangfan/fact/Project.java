package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A box of a plan: 专栏, 重点工程, 重点系列工程.
 *
 * @param n given once and kept for good: it names the IRI
 * @param number as printed; absent where none is printed
 * @param kind the word that the document uses: 专栏, 重点系列工程 …
 * @param task the number of the numbered task before it
 * @param repeats where the document prints the same box again, in order of place
 */
public record Project(
    int n,
    Integer number,
    String kind,
    String title,
    String task,
    Evidence evidence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Evidence> repeats,
    Inferred inferred) {

  public Project {
    Checks.positive("n", n);
    Checks.present("kind", kind);
    Checks.present("title", title);
    Checks.notEmpty("task", task);
    repeats = Checks.repeats(evidence, repeats);
  }
}
