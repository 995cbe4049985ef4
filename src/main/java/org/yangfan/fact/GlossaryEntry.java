package org.yangfan.fact;

/** A term that a plan explains. */
public record GlossaryEntry(String term, String meaning, Evidence evidence) {

  public GlossaryEntry {
    Checks.present("term", term);
    Checks.present("meaning", meaning);
  }
}
