package org.yangfan.extract.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangfan.document.Heading;
import org.yangfan.document.HeadingStyle;
import org.yangfan.document.Outline;
import org.yangfan.document.Section;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.task.TaskPlace;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** What only says what stands under it, in the part of one region: 主攻方向, **重点任务**. */
final class DirectionLabels {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:5G)?(?:主攻|重点|主要|应用|发展)?(?:应用)?(?:方向|领域|目标|任务)|(?:文件|政策|方案|计划|规划)(?:的?(?:基本|主要|有关))?(?:情况|概况|信息|背景|出处|来源|名称|简介)|.{0,4}(?:责任|牵头|配合)(?:单位|部门)");

  /** A line of its own, in bold or not. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^[ \\t\\u3000]*(?:[-•·●■◆▶]\\s*)?[*【〖\\[]*(?:[■◆▶●]\\s*)?((?:主攻|重点|主要|工作|行动|政策|具体|推进|核心)(?:方向|任务|工作|措施|举措|事项|行动)(?:摘[录要编])?|任务|举措|措施)[：:]?[*】〗\\]]*[：:]?[ \\t\\u3000]*$");

  /** Stands above fields as well as above building blocks. */
  private static final Pattern DIRECTIONS = Pattern.compile("(?:主攻|重点|主要)方向");

  private final Text text;
  private final Span body;

  /** Those in {@code body}, the part under the heading of the region. */
  DirectionLabels(Text text, Span body) {
    this.text = text;
    this.body = body;
  }

  /** {@code headings} and the lines right above one of them that are labels, as parts. */
  List<Heading> with(List<Heading> headings) {
    List<Heading> labels = new ArrayList<>();
    Matcher label = LINE.matcher(text.string()).region(body.start(), body.end());
    while (label.find()) {
      boolean above =
          headings.stream()
              .filter(h -> h.lead() >= label.end())
              .limit(1)
              .anyMatch(h -> isBlank(label.end(), h.lead()));
      if (above) {
        Span words = new Span(label.start(1), label.end(1));
        labels.add(Heading.unmarked(HeadingStyle.PART, label.start(), words));
      }
    }
    return Heading.merged(headings, labels);
  }

  /** The sections of {@code outline}, without labels that have none under them. */
  List<Section> withoutEmpty(List<Section> outline) {
    Set<Heading> empty =
        outline.stream()
            .filter(section -> section.leaf() && isLabel(section.heading()))
            .map(Section::heading)
            .collect(Collectors.toSet());
    if (empty.isEmpty()) {
      return outline;
    }
    List<Heading> rest =
        outline.stream().map(Section::heading).filter(h -> !empty.contains(h)).toList();
    return Outline.of(rest, body.end());
  }

  private boolean isLabel(Heading heading) {
    return HEADING.matcher(Wording.plainHeading(text, heading.title())).matches();
  }

  /** {@code bullets} under the label right above the first of them, but for 主攻方向. */
  List<TaskPlace> over(List<TaskPlace> bullets) {
    if (bullets.isEmpty()) {
      return bullets;
    }
    int line = text.lineAt(bullets.get(0).heading().lead()).start();
    int first = Math.max(body.start(), line);
    Matcher label = LINE.matcher(text.string()).region(body.start(), first);
    while (label.find()) {
      Span words = new Span(label.start(1), label.end(1));
      if (isBlank(label.end(), first) && !DIRECTIONS.matcher(text.plain(words)).matches()) {
        List<String> path = List.of(text.slice(words));
        return bullets.stream().map(it -> it.under(path)).toList();
      }
    }
    return bullets;
  }

  private boolean isBlank(int from, int to) {
    return text.trim(new Span(from, to)).isEmpty();
  }

  /** {@code place} without a label 主攻方向 around it. */
  static TaskPlace without(TaskPlace place) {
    return place.under(
        place.path().stream().filter(it -> !DIRECTIONS.matcher(it).matches()).toList());
  }
}
