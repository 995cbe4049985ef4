package org.yangfan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangfan.page.Item;
import org.yangfan.page.Lang;
import org.yangfan.page.Phrases;
import org.yangfan.page.QueryListView;
import org.yangfan.query.SavedQueries;
import org.yangfan.query.SavedQuery;
import org.yangfan.query.Words;

/** The saved queries as lists of links to their pages. */
record Questions(SavedQueries queries, Reading reading) {

  /** By their first tag, those first that are about more. */
  QueryListView view() {
    Map<String, List<Item>> groups = new LinkedHashMap<>();
    for (SavedQuery query : queries.all()) {
      String tag = query.header().tags().stream().findFirst().orElse("other");
      groups.computeIfAbsent(tag, t -> new ArrayList<>()).add(item(query));
    }
    return new QueryListView(
        groups.entrySet().stream()
            .map(
                group ->
                    new QueryListView.Group(
                        group.getKey(), title(group.getKey()), group.getValue()))
            .sorted(Comparator.comparingInt(group -> -group.queries().size()))
            .toList());
  }

  /** Without their summaries. */
  List<Item> titles() {
    return queries.all().stream().map(query -> item(query).noted("")).toList();
  }

  private String title(String tag) {
    return Phrases.of(reading.lang()).topic(tag);
  }

  private Item item(SavedQuery query) {
    Words title = query.header().title();
    Words summary = query.header().summary();
    boolean chinese = reading.lang() == Lang.ZH;
    Item link =
        Item.link(
            chinese ? title.zh() : title.en(),
            reading.addresses().local("/queries/" + query.name()));
    return summary == null || chinese && summary.zh().equals(summary.en())
        ? link
        : link.noted(chinese ? summary.zh() : summary.en());
  }
}
