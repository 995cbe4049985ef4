package org.yangfan.extract.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.Place;
import org.yangfan.extract.head.Places;
import org.yangfan.extract.outline.Chapters;
import org.yangfan.extract.table.LineCells;
import org.yangfan.extract.table.TableCell;
import org.yangfan.fact.Role;
import org.yangfan.regex.Pattern;

/** Finds a table that tells the main directions of several regions, a row or several for each. */
public final class RegionTable {
  private static final Pattern REGION =
      Pattern.compile("地区|省份|省市|省区市|省[（(].*|地方|区域|省级行政区|省|城市|市县?");
  private static final Pattern DIRECTION =
      Pattern.compile(".{0,4}(?:主攻|重点|发展|应用|攻坚|主要|5G)(?:应用)?(?:方向|领域|行业|应用|场景)");

  /** A column that tells the tasks themselves, beside one that tells whose they are. */
  private static final Pattern TASKS =
      Pattern.compile("(?:主要|重点|工作|具体|政策|核心)*(?:任务|举措|措施|工作)(?:摘[要编录]|内容|部署)?");

  private static final Pattern PLAN =
      Pattern.compile("(?:政策|文件|方案|计划|规划|出台)*(?:名称|标题|文件|文号|全称)|政策|方案|计划|规划");
  private static final Pattern NUMBER = Pattern.compile("序号|编号");
  private static final Pattern IMPRINT =
      Pattern.compile("(?:文件|发文|印发|出台|制定|颁布|成文)?(?:字号|文号|编号|单位|机构|机关|部门|主体|日期|时间)");
  private static final Pattern UNITS = Pattern.compile("(牵头|责任|配合|主管|负责|参与).{0,4}(?:单位|部门)");

  /**
   * A row of one region.
   *
   * @param number of its direction, where a column after the region's numbers them; else null
   * @param asTasks whether {@code directions} tells tasks, each with words of its own
   * @param units the cells that list bodies, each with its role
   * @param beside the cells that tell the number, the date or the issuers of its plan
   * @param aims the cells whose figures promise something: neither names nor what there is
   */
  public record Row(
      Span span,
      String number,
      Span directions,
      boolean asTasks,
      Map<Span, Role> units,
      List<Span> beside,
      List<Span> aims) {}

  /** The rows of one region, and the region. */
  public record Entry(Place place, List<Row> rows) {}

  private final Text text;
  private final Places places;
  private final List<Span> lines;
  private List<String> header = List.of();

  public RegionTable(Text text, Places places) {
    this.text = text;
    this.places = places;
    this.lines = text.lines().stream().filter(line -> !text.trim(line).isEmpty()).toList();
  }

  /** The regions of the first such table, in order; empty where there is none. */
  public List<Entry> entries() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Place last = null;
    for (Span line : lines) {
      List<TableCell> cells = LineCells.of(text, line);
      if (header.isEmpty()) {
        header = headerOf(cells);
      } else if (cells.size() > column(REGION) && cells.size() > directions()) {
        last = place(cells).orElse(last);
        if (last != null && !cells.get(directions()).words().matches("[-:]*")) {
          Entry entry = new Entry(last, new ArrayList<>());
          entries.computeIfAbsent(last.region().name(), name -> entry).rows().add(row(line, cells));
        }
      }
    }
    return List.copyOf(entries.values());
  }

  private Optional<Place> place(List<TableCell> cells) {
    return places.heading(cells.get(column(REGION)).words()).filter(found -> found.code() != null);
  }

  private static List<String> headerOf(List<TableCell> cells) {
    List<String> words = cells.stream().map(TableCell::words).toList();
    boolean tasks = first(words, TASKS) >= 0 && first(words, PLAN) >= 0;
    return first(words, REGION) >= 0 && (tasks || first(words, DIRECTION) >= 0) ? words : List.of();
  }

  private int directions() {
    int directions = column(DIRECTION);
    return directions < 0 ? column(TASKS) : directions;
  }

  private int column(Pattern of) {
    return first(header, of);
  }

  private static int first(List<String> header, Pattern of) {
    for (int i = 0; i < header.size(); i++) {
      if (of.matcher(header.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private Row row(Span line, List<TableCell> cells) {
    Map<Span, Role> units = new LinkedHashMap<>();
    List<Span> beside = new ArrayList<>();
    List<Span> aims = new ArrayList<>();
    for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
      boolean empty = cells.get(i).words().isEmpty();
      if (!empty && UNITS.matcher(header.get(i)).matches()) {
        units.put(cells.get(i).span(), role(header.get(i)));
      } else if (!empty && IMPRINT.matcher(header.get(i)).matches()) {
        beside.add(cells.get(i).span());
      } else if (!empty && mayPromise(header.get(i))) {
        aims.add(cells.get(i).span());
      }
    }
    int numbers = column(NUMBER);
    boolean numbered = numbers > column(REGION) && numbers < cells.size();
    String number = numbered ? cells.get(numbers).words() : "";
    return new Row(
        text.trim(line),
        number.matches("\\d{1,2}|[一二三四五六七八九十]{1,2}") ? number : null,
        cells.get(directions()).span(),
        column(DIRECTION) < 0,
        units,
        beside,
        aims);
  }

  private static boolean mayPromise(String header) {
    return !REGION.matcher(header).matches()
        && !NUMBER.matcher(header).matches()
        && !Chapters.tellsThePresent(header);
  }

  private static Role role(String header) {
    return switch (header.charAt(0)) {
      case '牵' -> Role.LEAD;
      case '配', '参' -> Role.COOPERATING;
      default -> Role.RESPONSIBLE;
    };
  }
}
