package org.yangfan.extract.region;

import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.IssuerNames;

/** Reads of which plan a part of a compilation tells, and what stands beside its title. */
public final class RegionHead {
  private final Text text;
  private final IssuerNames names;
  private final References references;

  public RegionHead(Text text, IssuerNames names) {
    this.text = text;
    this.names = names;
    this.references = new References(text);
  }

  /** The title of the plan of {@code part}, without white space, or null. */
  public String title(RegionPart part) {
    String listed = references.titleFor(part.place().region());
    return listed == null ? References.in(text, part.text()) : listed;
  }

  /** What is printed beside {@code title} (which may be null) or beside the region's name. */
  public Imprint imprint(RegionPart part, String title) {
    Citation citation = new Citation(text, names, part.place().region());
    Span listed = new Span(References.start(text), text.length());
    Span own = title == null ? null : Citation.of(text, part.text(), title);
    Span there = own == null && title != null ? Citation.of(text, listed, title) : null;
    Imprint found = Imprint.NONE;
    if (own != null) {
      found = citation.around(own, part.text().end());
    } else if (there != null) {
      found = citation.around(there, text.lineAt(there.end()).end());
    }
    return found.or(citation.after(part.afterName(), part.text().end()));
  }
}
