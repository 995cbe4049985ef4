package org.yangfan.extract.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.Dates;
import org.yangfan.extract.head.IssuerNames;
import org.yangfan.extract.wording.Wording;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;
import org.yangfan.vocabulary.Region;

/**
 * Reads words that may hold nothing but a document number, a date, names of bodies, their labels
 * and 由, 于, 印发, in any order.
 */
final class ImprintReader {
  private static final String VERB = "(?:印发|发布|出台|公布|下发|制定|发文|颁布)";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?!.{0,2}[字文]号[为是])[\\p{IsHan}A-Za-z]{2,20}\\s*[〔\\[(（【［]\\s*\\d{4}\\s*[〕\\])）】］]\\s*第?\\s*\\d{1,4}\\s*号");
  private static final Pattern PUBLISHED =
      Pattern.compile("(?:发布|公布|公开)(?:日期|时间)[\\s*]*[：:][\\s*]*");

  /** 2024年3月5日发布. */
  private static final Pattern AS_PUBLISHED = Pattern.compile("\\s*(?:发布|公布|公开)");

  /** Labels a date that is no date of the imprint. */
  private static final Pattern IN_EFFECT = Pattern.compile("(?:施行|实施|生效|执行)(?:日期|时间)[\\s*]*[：:]");

  /** What tells nothing by itself. */
  private static final Pattern PASSED =
      Pattern.compile(
          "[\\s\\u3000，,、；;。|｜（）()【】\\[\\]*>•·/-]+"
              + "|(?:发文|发布|印发|成文|制定|颁布|出台|公布|文件|政策)?(?:单位|机构|机关|部门|主体|字号|文号|编号|日期|时间)(?:[\\s*]*[：:]|[为是])"
              + "|(?:文件|政策|依据|来源|出处)?(?:名称|标题|文件|全称)?[\\s*]*[：:](?=[\\s*]*《)|《[^》\\r\\n]+》"
              + "|\\d{4}\\s?年\\s?(?:\\d{1,2}\\s?月)?(?!\\s?\\d)|等?[一二三四五六七八九十\\d]+个?(?:部门|单位)"
              + "|[由于经系]|按照|根据|依据|关于|的?(?:通知|公告)|(?:自|\\d{4}年)[^，。；]{0,12}起(?:施行|实施|执行|生效)|(?:有效|实施|执行)期[^，。；]{1,14}|联合|共同|正式|会同|"
              + VERB
              + "(?:了|的|实施)?");

  private static final Pattern NAMES =
      Pattern.compile(
          "([^，,；;。：:|｜《》（）()\\t\\r\\n]+?[局委厅办院会室府部司心组])(?=(?:关于)?[于等\\s\\u3000]*(?:联合|共同|正式)*"
              + VERB
              + "|\\s|于?\\d{4}\\s*[年.-]|等[一二三四五六七八九十\\d]*个?(?:部门|单位)|[，,；;。：:|｜《》（）()\\u3000]|$)");

  private final Text text;
  private final IssuerNames names;
  private final Region region;
  private final List<String> issuers = new ArrayList<>();
  private String number;
  private LocalDate issued;
  private LocalDate published;

  ImprintReader(Text text, IssuerNames names, Region region) {
    this.text = text;
    this.names = names;
    this.region = region;
  }

  /**
   * What {@code words} tell up to the first that are none of these; null if they shall hold nothing
   * else ({@code whole}) and do.
   */
  Imprint read(Span words, boolean whole) {
    int at = words.start();
    while (at < words.end()) {
      int next = next(new Span(at, words.end()));
      if (next == at) {
        break;
      }
      at = next;
    }
    return whole && at < words.end()
        ? null
        : new Imprint(number, List.copyOf(issuers), issued, published);
  }

  /** Where the first word of {@code rest} ends, taken in; its start where it is none of these. */
  private int next(Span rest) {
    Matcher found = matcher(NUMBER, rest);
    if (found.lookingAt()) {
      number = number == null ? Wording.solid(found.group()) : number;
      return found.end();
    }
    Matcher label = matcher(PUBLISHED, rest);
    int date = label.lookingAt() ? text.trim(new Span(label.end(), rest.end())).start() : -1;
    Dates.Dated dated = Dates.at(text, date < 0 ? rest : new Span(date, rest.end()));
    if (dated != null && !text.string().startsWith("起", dated.end())) {
      boolean labelled =
          date >= 0 || matcher(AS_PUBLISHED, new Span(dated.end(), rest.end())).lookingAt();
      issued = !labelled && issued == null ? dated.date() : issued;
      published = labelled && published == null ? dated.date() : published;
      return dated.end();
    }
    Matcher effect = matcher(IN_EFFECT, rest);
    if (effect.lookingAt()) {
      Dates.Dated day = Dates.at(text, text.trim(new Span(effect.end(), rest.end())));
      return day == null ? rest.start() : day.end();
    }
    Matcher passed = matcher(PASSED, rest);
    return passed.lookingAt() ? passed.end() : names(rest);
  }

  private int names(Span rest) {
    Matcher run = matcher(NAMES, rest);
    List<String> found =
        run.lookingAt() ? names.in(new Span(run.start(1), run.end(1)), region) : List.of();
    issuers.addAll(found);
    return found.isEmpty() ? rest.start() : run.end(1);
  }

  private Matcher matcher(Pattern pattern, Span within) {
    return pattern.matcher(text.string()).region(within.start(), within.end());
  }
}
