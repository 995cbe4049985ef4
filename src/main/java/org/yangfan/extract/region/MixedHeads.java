package org.yangfan.extract.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yangfan.document.Heading;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.Place;
import org.yangfan.extract.head.PlanTitle;
import org.yangfan.extract.wording.Wording;
import org.yangfan.fact.Level;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Finds the lines that hold only the name of a region, and perhaps the title or the number of its
 * plan, whatever marks each has: {@code 一、甲省}, {@code 【乙省】}, {@code ◆ 丙：《…》}, {@code | 丁市 | 《…》 |}.
 */
final class MixedHeads {
  private static final String NUMBER = "[一二三四五六七八九十\\d]{1,3}";

  /** Signs that set a line off, before it or at both its ends: any symbol, and some marks. */
  private static final String SIGNS = "\\p{S}•·※§¶†‡";

  private static final Pattern LINE =
      Pattern.compile(
          "(?<mark>(?:[\\s\\u3000>#*|｜_【〖\\[〔〈<\\-—"
              + SIGNS
              + "]"
              + "|第\\s*"
              + NUMBER
              + "\\s*(?:部分|[章篇编节辑]|[站省市](?=[\\s：:]))[：:、]?"
              + "|其"
              + NUMBER
              + "(?=[\\s\\u3000、：:])[、：:]?|[（(]\\s*"
              + NUMBER
              + "\\s*[）)]|"
              + NUMBER
              + "[、.：:）)]|\\d{1,2}(?=\\s)|[①-⑳❶-❿㈠-㈩⑴-⒇⒈-⒛]"
              + "|(?:地区|省份|地市|城市|地方|案例)(?:"
              + NUMBER
              + ")?[\\s*]*[：:])*+)(?<title>(?<name>\\p{IsHan}{2,14}).*)");

  private static final Pattern REST =
      Pattern.compile(
          "(?:篇|卷|部分)?(?:[\\s\\u3000*#|｜_：:，,—"
              + SIGNS
              + "-]|[】〗\\]〕〉>]|《[^《》]+》"
              + "|[（(【〔\\[][^（()）。；]{0,60}[）)】〕\\]]"
              + "|\\p{IsHan}{2,12}[〔\\[（(]\\d{4}[〕\\]）)]第?\\d{1,4}号|\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?)*+");

  private static final Pattern CLOSERS = Pattern.compile("[】〗\\]〕*#|｜：:\\s" + SIGNS + "]+$");

  private static final int LONGEST_LINE = 120;
  private static final int SHORTEST_PART = 30;

  /** How many digits of a code name the province. */
  private static final int PROVINCE = 2;

  private final Text text;
  private final RegionNaming naming;

  MixedHeads(Text text, RegionNaming naming) {
    this.text = text;
    this.naming = naming;
  }

  private record Head(Heading heading, Place place, boolean row) {}

  /**
   * The first for each region of {@code part}: at least three of one level, or two, of any level,
   * where the words above them say that several plans are told; else none.
   *
   * @param around the region in which they stand
   */
  List<Heading> in(Span part, String around) {
    List<Head> all = new ArrayList<>();
    for (Span line : text.lines(part)) {
      if (line.length() <= LONGEST_LINE && !endsSentence(line)) {
        head(line, around).ifPresent(all::add);
      }
    }
    List<Head> found =
        Arrays.stream(Level.values())
            .map(level -> told(all.stream().filter(it -> it.place().level() == level), part.end()))
            .max(Comparator.comparingInt(List::size))
            .orElse(List.of());
    List<Head> apart = told(notWithin(all).stream(), part.end());
    List<Head> heads = apart.size() > found.size() && above(apart).areTold() ? apart : found;
    return above(heads).mayBe(heads.size()) && !heads.stream().allMatch(Head::row)
        ? heads.stream().map(Head::heading).toList()
        : List.of();
  }

  /** Those of {@code all} that are no place in the province before them. */
  private static List<Head> notWithin(List<Head> all) {
    List<Head> apart = new ArrayList<>();
    String province = "";
    for (Head head : all) {
      String code = head.place().code();
      if (head.place().level() == Level.PROVINCIAL) {
        province = code.substring(0, PROVINCE);
      }
      if (head.place().level() == Level.PROVINCIAL
          || !code.startsWith(province)
          || province.isEmpty()) {
        apart.add(head);
      }
    }
    return apart;
  }

  private boolean endsSentence(Span line) {
    return line.isEmpty() || "。；;".indexOf(text.string().charAt(line.end() - 1)) >= 0;
  }

  private Optional<Head> head(Span line, String around) {
    Matcher form = LINE.matcher(text.string()).region(line.start(), line.end());
    if (!form.matches()) {
      return Optional.empty();
    }
    String words = form.group("title");
    Optional<Place> place = naming.place(words, around).filter(it -> it.code() != null);
    return place
        .filter(it -> holdsOnly(words, RegionNaming.length(it, words)))
        .map(
            it ->
                new Head(
                    RegionLines.heading(text, line, form),
                    it,
                    form.group("mark").indexOf('|') >= 0));
  }

  private static boolean holdsOnly(String words, int name) {
    return REST.matcher(words.substring(name)).matches()
        || PlanTitle.isForm(Wording.solid(CLOSERS.matcher(words).replaceAll("")));
  }

  /**
   * The first for each region that has more below it than the next of them: no list of contents.
   */
  private List<Head> told(Stream<Head> those, int end) {
    List<Head> heads = those.toList();
    List<Head> found = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < heads.size(); i++) {
      Heading heading = heads.get(i).heading();
      int next = i + 1 < heads.size() ? heads.get(i + 1).heading().lead() : end;
      boolean last = i + 1 == heads.size() || sameAsNext(heads, i);
      Span own = text.trim(new Span(heading.span().end(), Math.max(heading.span().end(), next)));
      if ((last || own.length() >= SHORTEST_PART) && codes.add(heads.get(i).place().code())) {
        found.add(heads.get(i));
      }
    }
    return found;
  }

  private static boolean sameAsNext(List<Head> heads, int i) {
    return heads.get(i).place().code().equals(heads.get(i + 1).place().code());
  }

  /** The words above {@code found}. */
  private SeveralPlans above(List<Head> found) {
    return new SeveralPlans(text, found.isEmpty() ? 0 : found.get(0).heading().lead());
  }
}
