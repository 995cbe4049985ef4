package org.yangfan.extract.indicator;

import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** The field that a promise names itself: 5G+智慧港口示范项目. */
public final class FieldInWords {
  private static final Pattern FIELD_IN_QUOTES = Pattern.compile("[“\"]5G\\+([^”\"，+]{2,14})[”\"]");
  private static final Pattern FIELD =
      Pattern.compile(
          "5G\\+(.{2,14}?)(?=试点|示范|创新|融合应用|融合|典型|应用|样板|项目|场景|先导|标杆|领域|工程|龙头|解决|平台|基地|$)");

  private FieldInWords() {}

  /** The field that the {@code printed} words name after 5G+, or null. */
  public static String of(String printed) {
    String words = PlainWords.plus(printed);
    Matcher quoted = FIELD_IN_QUOTES.matcher(words);
    if (quoted.find()) {
      return quoted.group(1);
    }
    Matcher field = FIELD.matcher(PlainWords.unquoted(words));
    return field.find() ? field.group(1) : null;
  }
}
