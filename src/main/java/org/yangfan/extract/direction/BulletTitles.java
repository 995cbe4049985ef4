package org.yangfan.extract.direction;

import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.unit.UnitPassage;
import org.yangfan.extract.unit.UnitPlaces;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * The titles of bullets among which some name a field: {@code - 5G+甲。… - 乙丙提升。…}; those right above
 * and below are of the same list, whether their bodies stand in them or in lines of their own.
 */
final class BulletTitles {
  private static final Pattern BULLET =
      Pattern.compile(
          "(?m)^[ \\t\\u3000]*+(?<mark>[-•·●]|\\*(?!\\*)|)[ \\t\\u3000]*\\**(?<title>(?![-•·●\\s])[^，。；、：:！？（(\\t\\r\\n*]{2,20})\\**[。：:][^\\r\\n]+");

  /** What may stand around a list of bodies. */
  private static final Pattern BLANK = Pattern.compile("[-•·●*_>。；;\\s\\u3000]*");

  /** What a bullet is called that is no task. */
  private static final Pattern LABEL =
      Pattern.compile(".*(?:目标|单位|部门|文件|时间|日期|方向|任务|来源|文号|名称|机构|链接|备注|亮点|特点|特色|背景|依据|要求|期限|领域|场景)");

  private final Text text;
  private final UnitPlaces passages;

  BulletTitles(Text text, UnitPlaces passages) {
    this.text = text;
    this.passages = passages;
  }

  /** {@code titles} and those of the bullets beside them in {@code chapter}, in order. */
  List<Span> beside(List<Span> titles, Span chapter) {
    List<Span> run = new ArrayList<>();
    boolean known = false;
    int end = chapter.start();
    String mark = "";
    Matcher bullet = BULLET.matcher(text.string()).region(chapter.start(), chapter.end());
    while (bullet.find()) {
      String its = bullet.group("mark");
      if (holdsOnlyUnits(new Span(bullet.start(), bullet.end()))) {
        continue;
      }
      boolean adjacent = its.equals(mark) && holdsOnlyUnits(new Span(end, bullet.start()));
      if (!adjacent && known) {
        break;
      } else if (!adjacent) {
        run.clear();
      }
      Span title = text.trim(new Span(bullet.start("title"), bullet.end("title")));
      boolean marked = !its.isEmpty() || known || isAmong(titles, title);
      if (marked && !LABEL.matcher(text.plain(title)).matches()) {
        run.add(title);
      }
      known |= isAmong(titles, title);
      mark = its;
      end = bullet.end();
    }
    boolean all = known && run.size() > titles.size() && holds(run, titles);
    return all ? run : titles;
  }

  /** Whether {@code lines} are blank but for the bodies responsible for what stands above. */
  private boolean holdsOnlyUnits(Span lines) {
    int from = lines.start();
    for (UnitPassage passage : passages.startingIn(lines)) {
      if (!isBlank(from, passage.span().start())) {
        return false;
      }
      from = passage.span().end();
    }
    return isBlank(from, lines.end());
  }

  private boolean isBlank(int from, int to) {
    return from >= to || BLANK.matcher(text.string()).region(from, to).matches();
  }

  private static boolean holds(List<Span> run, List<Span> titles) {
    return titles.stream().allMatch(title -> isAmong(run, title));
  }

  private static boolean isAmong(List<Span> titles, Span title) {
    return titles.stream().anyMatch(it -> it.start() == title.start());
  }
}
