package org.yangfan.heldout;

import static java.util.stream.Collectors.joining;

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
  FULL_STOPS_OF_ASCII(lines("。(\\**)", ".$1 ")),
  BRACKETS_OF_ASCII(text -> text.replace('（', '(').replace('）', ')')),
  TRADITIONAL_SCRIPT(Traditional::of),
  CORNER_QUOTES(text -> text.replace('“', '「').replace('”', '」')),
  HYPHENS_FOR_DASHES(text -> text.replace('—', '-')),
  NO_EMPTY_LINES(text -> text.replaceAll("\\n\\s*\\n", "\n")),
  OTHER_NAMES_OF_LISTS(
      text -> text.replace("责任单位", "责任部门和单位").replace("牵头单位", "牵头部门").replace("配合单位", "支持单位")),
  SIMPLER_NUMBERS(text -> numbered(text, "$1$2、")),
  NUMBERS_IN_BRACKETS(text -> hasBracketed(text) ? text : numbered(text, "$1（$2）")),
  NUMBERS_OF_ARTICLES(text -> numbered(text, "$1第$2条 ")),
  PERCENT_IN_WORDS(lines("(\\d+(?:\\.\\d+)?)%", "百分之$1")),
  FULL_STOPS_FOR_SEMICOLONS(lines("；", "。")),
  LINES_OF_ONE_WIDTH(Restyling::broken);

  private static final Pattern YEAR = Pattern.compile("20[12]\\d(?=年)");
  private static final String HAN_DIGITS = "〇一二三四五六七八九";

  /** 1. before the title of an item; not in a list of annexes. */
  private static final Pattern NUMBER =
      Pattern.compile("(?m)(?<!附件[：:]\\s?1[^\\n]{0,80}\\n)^(\\s*)(\\d{1,2})[.．](?=\\D|5G)");

  /** With them, items numbered so could not be told from what is numbered so in them. */
  private static final Pattern BRACKETED = Pattern.compile("[（(]\\d{1,2}[）)]");

  private static final Pattern FULL_LINE = Pattern.compile(".{40}(?=.)");

  /** A text without a longer line is broken already. */
  private static final int LONG_LINE = 60;

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

  private static boolean hasBracketed(String text) {
    return BRACKETED.matcher(text).find();
  }

  private static String numbered(String text, String number) {
    return NUMBER.matcher(text).replaceAll(number);
  }

  /** {@code text} with its paragraphs broken into lines of one width. */
  private static String broken(String text) {
    boolean already = text.lines().allMatch(line -> line.length() <= LONG_LINE);
    return already ? text : text.lines().map(Restyling::brokenLine).collect(joining("\n"));
  }

  private static String brokenLine(String line) {
    boolean asItIs = line.indexOf('|') >= 0 || line.indexOf('<') >= 0;
    return asItIs ? line : FULL_LINE.matcher(line).replaceAll("$0\n");
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
