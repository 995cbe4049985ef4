package org.yangfan.vocabulary;

import java.util.List;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Something that plans promise figures of.
 *
 * @param slug last segment of its IRI: 5g-user-penetration
 * @param name its name in Chinese, as facts write it
 * @param englishName its name in English
 * @param forms other names that documents print, shortened ones among them
 * @param wordings regular expressions for further wordings, without white space and closing 数
 * @param measure what it is measured in: %, 个, 户
 * @param valueKind rate, density, count or growth
 * @param comparable whether a province's figure can be set against the nation's as it is
 * @param national whether the national plan gives a figure
 */
public record Indicator(
    String slug,
    String name,
    String englishName,
    List<String> forms,
    List<String> wordings,
    String measure,
    String valueKind,
    boolean comparable,
    boolean national) {

  private static final Pattern ANY = Pattern.compile("[十百千万亿萬億]*[番倍]?");
  private static final Pattern DIMENSION = Pattern.compile("%|％|百分点|分之|‰|元|公里");

  public Indicator {
    forms = List.copyOf(forms);
    wordings = List.copyOf(wordings);
  }

  /**
   * Whether a figure in {@code printed} can be of it: shares are of rates, money of money, lengths
   * of lengths. What tells of a change (番, 倍), or is but a scale, can be of any.
   */
  public boolean isMeasuredIn(String printed) {
    return ANY.matcher(printed).matches() || dimension(printed).equals(dimension(measure));
  }

  private static String dimension(String measure) {
    Matcher known = DIMENSION.matcher(measure);
    return known.find() ? known.group().replaceAll("％|百分点|分之|‰", "%") : "";
  }
}
