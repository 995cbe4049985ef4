package org.yangfan.site;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.yangfan.page.Frame;
import org.yangfan.page.Page;
import org.yangfan.page.Pages;
import org.yangfan.page.StructuredData;
import org.yangfan.store.Generation;

/** Reads a generation in the reader's language, and prints what was read as a page. */
record Printing(Pages pages) {

  /** The page that shows what {@code matter} makes of a generation. */
  <V> Rendered print(
      Page<V> page, Generation generation, Visit visit, Function<Reading, Matter<V>> matter) {
    return read(
        generation,
        visit,
        reading -> {
          Matter<V> made = matter.apply(reading);
          return print(
              page, frame(visit, reading, made.title(), made.lead(), List.of()), made.view());
        });
  }

  /** A page in a frame of its own. */
  <V> Rendered print(Page<V> page, Frame frame, V view) {
    return new Rendered(pages.render(page, frame, view), frame.alternates());
  }

  /** The frame of a page that can be had as data too, unless {@code alternates} is empty. */
  static Frame frame(
      Visit visit,
      Reading reading,
      String title,
      String description,
      List<Frame.Alternate> alternates) {
    StructuredData data =
        StructuredData.of("WebPage", title, visit.canonical(), visit.lang().tag(), Map.of());
    return new Frame(
        visit.lang(),
        title,
        description,
        visit.canonical(),
        visit.switched(),
        alternates,
        data,
        reading.id());
  }

  /** What {@code made} makes of a generation, in one transaction. */
  static <T> T read(Generation generation, Visit visit, Function<Reading, T> made) {
    Dataset data = generation.quickest();
    return Txn.calculateRead(data, () -> made.apply(Reading.of(data, generation, visit.lang())));
  }
}
