package org.yangfan.extract.quantity;

import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * The words of a cell without what is no part of its figure: the brackets of a sum over the years
 * ([10], （10）), a remark in brackets (80%（城区）), a footnote's mark, what is done (新增200座).
 */
final class CellWords {
  private static final Pattern SUM =
      Pattern.compile("^(?:累计|年均|合计)?[\\[〔（(]([^（）()\\[\\]]+)[\\]〕）)]$");

  /** 100（%）. */
  private static final Pattern MEASURE_APART =
      Pattern.compile("(?<=\\d)[（(]([^（）()\\d]{1,6})[）)]$");

  private static final Pattern REMARK = Pattern.compile("(?<!^)[（(][^（）()]{1,20}[）)]");
  private static final Pattern NOTE = Pattern.compile("(?<=.)[①-⑳※#]+$");
  private static final Pattern COMMA = Pattern.compile("(?<=\\d)，(?=\\d{3}(?!\\d))");
  private static final Pattern MORE = Pattern.compile("(?<=\\d)\\+$");
  private static final Pattern ALL = Pattern.compile("(?<=100%)全覆盖$");
  private static final Pattern DONE =
      Pattern.compile(
          "^(?:(?:较|比)20\\d\\d年[底末]?(?=翻)|(?:累计|[三五]年)?(?:新增|新建|建成|完成|打造|培育|建设|发展|改造)(?=\\d))");

  private CellWords() {}

  static String of(String printed) {
    String cell = SUM.matcher(printed).replaceAll("$1");
    Matcher apart = MEASURE_APART.matcher(cell);
    if (apart.find() && CellFigure.isMeasure(apart.group(1))) {
      cell = cell.substring(0, apart.start()) + apart.group(1);
    }
    for (Pattern idle : new Pattern[] {REMARK, NOTE, ALL, DONE}) {
      cell = idle.matcher(cell).replaceAll("");
    }
    return MORE.matcher(COMMA.matcher(cell).replaceAll(",")).replaceAll("以上");
  }
}
