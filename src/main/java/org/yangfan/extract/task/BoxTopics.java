package org.yangfan.extract.task;

import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * The field that a stretch of a box is about: the last short sentence at the start of a line that
 * names a field after 5G+, or else the field in the box's own title.
 */
public final class BoxTopics {
  private static final Pattern LEAD =
      Pattern.compile("(?m)^[ \\t\\u3000]*([^。\\r\\n]{0,30}5G\\s*\\+[^。\\r\\n]{1,20})。");
  private static final Pattern FIELD =
      Pattern.compile(
          "5G\\s*\\+\\s*([\\p{IsHan}A-Za-z/0-9]{1,12}?)(?=[”\"]|应用|示范|创新|融合|发展|建设|服务|工程|场景|$)");

  private BoxTopics() {}

  /**
   * The field of {@code place} in {@code box}, or null where neither a lead nor the title has one.
   */
  public static String of(Text text, Boxes.Placed box, Span place) {
    int start = box.whole().start();
    Matcher leads = LEAD.matcher(text.string()).region(start, Math.max(start, place.start()));
    String topic = null;
    while (leads.find()) {
      String named = field(leads.group(1));
      topic = named == null ? topic : named;
    }
    return topic != null ? topic : field(box.project().title());
  }

  private static String field(String words) {
    Matcher field = FIELD.matcher(PlainCharacters.of(words));
    return field.find() ? field.group(1) : null;
  }
}
