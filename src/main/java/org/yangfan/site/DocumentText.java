package org.yangfan.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.page.Item;
import org.yangfan.page.Mark;
import org.yangfan.page.MarkedText;
import org.yangfan.page.SourceText;

/** What a document says, as a view: a part of it where it is long. */
final class DocumentText {
  private final Reading reading;
  private final Resource document;
  private final Text text;
  private final List<Passage> passages;
  private final Parts parts;

  DocumentText(Reading reading, Resource document) {
    this.reading = reading;
    this.document = document;
    Statement words = document.getProperty(Terms.TEXT);
    this.text = Text.of(words == null ? "" : words.getString());
    this.passages = Passages.in(document);
    this.parts = Parts.of(length(), passages, this::lineStart);
  }

  /**
   * The part that holds a position.
   *
   * @param at Unicode code points, as people give them; what is no number is the beginning
   */
  SourceText view(String at) {
    int part = parts.holding(at.matches("\\d{1,9}") ? Integer.parseInt(at) : 0);
    return new SourceText(facts(part), lines(part), pager(part));
  }

  private boolean isLoaded() {
    return text.length() > 0;
  }

  private int length() {
    return isLoaded() ? text.codePoints() : Passages.length(document);
  }

  private int lineStart(int position) {
    return isLoaded() ? text.codePoint(text.lineAt(text.index(position)).start()) : position;
  }

  private List<SourceText.Fact> facts(int part) {
    Set<String> anchors = new HashSet<>();
    return passages.stream()
        .filter(passage -> parts.holding(passage.start()) == part)
        .map(passage -> fact(passage, anchors.add(passage.anchor())))
        .toList();
  }

  private SourceText.Fact fact(Passage passage, boolean first) {
    return new SourceText.Fact(
        passage.kind(),
        reading.names().item(TextMarks.named(passage.fact())),
        first || isLoaded() ? passage.anchor() : "",
        passage.start(),
        passage.end());
  }

  private List<MarkedText.Line> lines(int part) {
    if (!isLoaded()) {
      return List.of();
    }
    int from = text.index(parts.start(part));
    int to = text.index(parts.end(part));
    List<Mark> here = new ArrayList<>();
    for (Mark mark : new TextMarks(reading, text).of(passages)) {
      int start = Math.max(mark.start(), from) - from;
      int end = Math.min(mark.end(), to) - from;
      if (start < end) {
        here.add(new Mark(start, end, mark.kind(), mark.id(), mark.entry(), mark.label()));
      }
    }
    return MarkedText.lines(text.slice(new Span(from, to)), here).stream()
        .filter(line -> !line.segments().isEmpty())
        .toList();
  }

  private List<Item> pager(int part) {
    List<Item> pager = new ArrayList<>();
    String page = reading.addresses().of(document.getURI());
    for (int i = 0; i < parts.starts().size(); i++) {
      String href = page + "&" + UrlText.query(Map.of("at", Integer.toString(parts.start(i))));
      String name = parts.start(i) + "–" + parts.end(i);
      pager.add(i == part ? Item.of(name) : Item.link(name, href));
    }
    return pager.size() == 1 ? List.of() : pager;
  }
}
