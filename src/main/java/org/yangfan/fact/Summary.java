package org.yangfan.fact;

/** What a task is about, in the project's own words; never taken from a document. */
public record Summary(String zh, String en) {

  public Summary {
    Checks.notEmpty("summary.zh", zh);
    Checks.notEmpty("summary.en", en);
  }
}
