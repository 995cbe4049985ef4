package org.yangfan.heldout;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Other ways of a writer or typesetter to put any text, with the same facts. What happens to a text
 * as it becomes a file is a {@link Disguise}.
 */
enum Restyling {
  ODD_BLANKS(lines("$", "\u00A0 ")),
  BLANKS_AT_FIGURES(lines("(?<=\\p{IsHan})(?=\\d)|(?<=\\d)(?=\\p{IsHan})", " ")),
  FULL_WIDTH_LETTERS(text -> text.replace("5G", "５Ｇ").replace("+", "＋")),
  SMALL_LETTERS(text -> text.replace("5G", "5g")),
  YEARS_IN_HAN_DIGITS(Restyling::withHanYears),
  SIGNS_OF_ASCII(text -> lines("：", ":").apply(lines("；", ";").apply(lines("，", ",").apply(text)))),
  FULL_STOPS_OF_ASCII(lines("。", ". ")),
  BRACKETS_OF_ASCII(text -> text.replace('（', '(').replace('）', ')')),
  TRADITIONAL_SCRIPT(Traditional::of),
  CORNER_QUOTES(text -> text.replace('“', '「').replace('”', '」')),
  HYPHENS_FOR_DASHES(text -> text.replace('—', '-')),
  NO_EMPTY_LINES(text -> text.replaceAll("\\n\\s*\\n", "\n")),
  OTHER_NAMES_OF_LISTS(
      text -> text.replace("责任单位", "责任部门和单位").replace("牵头单位", "牵头部门").replace("配合单位", "支持单位")),
  SIMPLER_NUMBERS(text -> text.replaceAll("(?m)^(\\s*\\d{1,2})[.．](?=[^\\d])", "$1、"));

  private static final Pattern YEAR = Pattern.compile("20[12]\\d(?=年)");
  private static final String HAN_DIGITS = "〇一二三四五六七八九";

  private final UnaryOperator<String> style;

  Restyling(UnaryOperator<String> style) {
    this.style = style;
  }

  String of(String text) {
    return style.apply(text);
  }

  /** Replaces in lines that are no rows of a table and hold no address. */
  private static UnaryOperator<String> lines(String regex, String by) {
    Pattern pattern = Pattern.compile(regex);
    return text -> {
      StringBuilder restyled = new StringBuilder();
      for (String line : text.split("\n", -1)) {
        boolean asItIs = line.indexOf('|') >= 0 || line.contains("://");
        restyled.append(asItIs ? line : pattern.matcher(line).replaceAll(by)).append('\n');
      }
      return restyled.substring(0, restyled.length() - 1);
    };
  }

  private static String withHanYears(String text) {
    return YEAR.matcher(text)
        .replaceAll(
            year ->
                year.group()
                    .chars()
                    .mapToObj(c -> HAN_DIGITS.substring(c - '0', c - '0' + 1))
                    .reduce("", String::concat));
  }
}
