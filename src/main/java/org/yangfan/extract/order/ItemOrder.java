package org.yangfan.extract.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.extract.wording.Findings;

/**
 * Puts the numbered tasks under one heading back in order where they changed places: by their
 * numbers, if each is there once and none is missing between them.
 */
public final class ItemOrder {
  private final Function<Heading, String> title;
  private final Findings findings;
  private final Set<String> seen = new HashSet<>();
  private final List<Heading> ordered = new ArrayList<>();

  /** The items under one heading, each with the headings in it. */
  private final List<List<Heading>> items = new ArrayList<>();

  private ItemOrder(Function<Heading, String> title, Findings findings) {
    this.title = title;
    this.findings = findings;
  }

  /**
   * {@code headings}, which are in the order in which their chapters are to be read.
   *
   * @param title the words of a heading
   */
  public static List<Heading> of(
      List<Heading> headings, Function<Heading, String> title, Findings findings) {
    ItemOrder order = new ItemOrder(title, findings);
    headings.forEach(order::take);
    order.closeItems();
    return order.ordered;
  }

  private void take(Heading heading) {
    boolean item = heading.style() == HeadingStyle.ITEM;
    if (item && seen.add(heading.number() + title.apply(heading))) {
      items.add(new ArrayList<>(List.of(heading)));
    } else if (!items.isEmpty() && (item || isInItem(heading))) {
      items.get(items.size() - 1).add(heading);
    } else {
      closeItems();
      ordered.add(heading);
    }
  }

  private static boolean isInItem(Heading heading) {
    return switch (heading.style()) {
      case SUBITEM, POINT, BOX -> true;
      default -> false;
    };
  }

  private void closeItems() {
    List<Integer> values = items.stream().map(item -> item.get(0).value()).toList();
    List<Integer> sorted = values.stream().sorted().toList();
    if (!values.equals(sorted) && Counting.goesOn(sorted)) {
      report(values);
      items.sort(Comparator.comparingInt(item -> item.get(0).value()));
    }
    items.forEach(ordered::addAll);
    items.clear();
  }

  private void report(List<Integer> values) {
    int falling = Counting.firstFalling(values);
    findings.at(
        items.get(falling).get(0).span().start(),
        "out-of-order",
        "task %d stands here after a later one: it was read in its order"
            .formatted(values.get(falling)));
  }
}
