package org.yangfan.extract.direction;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Numeral;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.region.RegionTable;
import org.yangfan.extract.task.TaskPlace;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Reads the tasks that one cell of a table tells: 1.甲。… 2.乙：…, or one without a number. */
final class CellTasks {
  private static final Pattern ITEM =
      Pattern.compile(
          "(?<![^\\s>。；;）)】|])(?:[（(](?<boxed>\\d{1,2}|[一二三四五六七八九十]{1,2})[）)]|(?<number>\\d{1,2})[.、）)]|(?<han>[一二三四五六七八九十]{1,2})、)[\\s*]*(?<title>[^，。：:；;|（）()\\r\\n]{2,30})[*]*(?=[。：:（(])");

  private static final Pattern ALONE =
      Pattern.compile("[\\s*•·●-]*(?<title>[^，。、：:；;|（）()\\r\\n]{2,24}?)[*]*[。：:].+");

  private final Text text;

  CellTasks(Text text) {
    this.text = text;
  }

  /** Those of {@code row}, in order; none where its cell is only a list of names. */
  List<TaskPlace> of(RegionTable.Row row) {
    Span cell = row.directions();
    List<Span> titles = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher item = ITEM.matcher(text.string()).region(cell.start(), cell.end());
    item.useTransparentBounds(true);
    while (item.find()) {
      if (value(item) == titles.size() + 1) {
        titles.add(new Span(item.start("title"), item.end("title")));
        starts.add(item.start());
      }
    }
    if (titles.isEmpty()) {
      Matcher alone = ALONE.matcher(text.string()).region(cell.start(), cell.end());
      return alone.matches()
          ? List.of(place(new Span(alone.start("title"), alone.end("title")), cell.end(), row))
          : List.of();
    }
    starts.add(cell.end());
    List<TaskPlace> places = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      places.add(place(titles.get(i), starts.get(i + 1), row));
    }
    return places;
  }

  private TaskPlace place(Span title, int end, RegionTable.Row row) {
    Span around = row.units().isEmpty() ? null : row.span();
    Span own = text.trim(new Span(title.end(), end));
    return new DirectionList(text).place(text.trim(title), own, around);
  }

  private static int value(Matcher item) {
    for (String group : List.of("boxed", "number", "han")) {
      if (item.group(group) != null) {
        return Numeral.parse(item.group(group));
      }
    }
    return 0;
  }
}
