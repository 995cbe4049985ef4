package org.yangfan.extract.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.region.ReferenceList;
import org.yangfan.extract.wording.Wording;
import org.yangfan.vocabulary.Region;

/** The plans that a compilation names in its list of references. */
final class References {
  /** A title and the words before it in its line. */
  private record Reference(int place, String before, String title) {}

  private final Span span;

  /** The references by each two characters that stand side by side in them, in order of place. */
  private final Map<String, List<Reference>> byPair = new HashMap<>();

  References(Text text, QuotedTitles titles) {
    this.span = new Span(ReferenceList.start(text), text.length());
    titles
        .in(span)
        .forEach(
            (before, title) ->
                index(
                    new Reference(
                        before,
                        text.plain(new Span(before, title.start() - 1)),
                        Wording.solid(text.plain(title)))));
  }

  private void index(Reference reference) {
    for (String words : List.of(reference.before(), reference.title())) {
      for (int i = 0; i + 1 < words.length(); i++) {
        List<Reference> alike =
            byPair.computeIfAbsent(words.substring(i, i + 2), pair -> new ArrayList<>());
        if (alike.isEmpty() || alike.get(alike.size() - 1) != reference) {
          alike.add(reference);
        }
      }
    }
  }

  /** Where the list stands. */
  Span span() {
    return span;
  }

  /** The title of the first plan here that is one of {@code region}, or null. */
  String titleFor(Region region) {
    return Stream.concat(Stream.of(region.name()), region.shortNames().stream())
        .filter(name -> name.length() > 1)
        .flatMap(name -> first(name).stream())
        .min(Comparator.comparingInt(Reference::place))
        .map(Reference::title)
        .orElse(null);
  }

  private Optional<Reference> first(String name) {
    return byPair.getOrDefault(name.substring(0, 2), List.of()).stream()
        .filter(it -> it.before().contains(name) || it.title().contains(name))
        .findFirst();
  }
}
