package org.yangfan.extract.glossary;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.outline.GlossaryAnnex;
import org.yangfan.extract.outline.Layout;
import org.yangfan.fact.GlossaryEntry;

/** Reads the terms that a plan explains. */
public final class Glossary {
  private Glossary() {}

  /** The terms that it explains in its body and notes, then those of its annex. */
  public static List<GlossaryEntry> of(Layout layout) {
    Text text = layout.text();
    List<GlossaryEntry> entries =
        new ArrayList<>(
            Definitions.in(text, new Span(layout.body().start(), layout.annexes().end())));
    entries.addAll(
        new GlossaryLines(text, GlossaryAnnex.belowTitle(text, layout.glossary())).entries());
    return entries;
  }
}
