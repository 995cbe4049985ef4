package org.yangfan.extract.clause;

import org.yangfan.regex.Pattern;

/** Whether words tell of the past or the present, and so promise nothing, or of what is to come. */
public final class Tense {
  private static final Pattern PAST =
      Pattern.compile(
          "(?<![由从较比])(?:目前|眼下|现在(?!起))|(?<![由从筹用托合活好据将对把在实呈体展])[现已]有|(?<![对将把为使])已(?!有|(?:运营|定级|投运|投产|备案|入园|签约|登记)[^，。；]{2,12}[率量])|现已|(?<![由从网线])[上去]年(?!压[降减缩](?!了))|此前|以来|同比|截至|截止|高达|(?:却|还|尚)(?:只有|不足|不到|仅[有为]?)(?=约?[\\d一二三四五六七八九十])|[只仅][有占为](?=约?[\\d一二三四五六七八九十])");

  private static final Pattern SINCE =
      Pattern.compile(
          "过去[一两三几]年|去冬今春|今年以来|(?:根据|按照|依据)20\\d\\d年(?:\\d{1,2}月)?\\p{IsHan}{0,6}(?:评估|统计|普查|调查|测评|摸底)|据(?:初步|不完全|有关部门)?(?:测算|统计|调查|摸底|摸排|估算|了解)|(?:基本情况|现状|发展基础|工作基础)[：:]|[^，。]{0,14}(?:以来|期间，[我全])|近[几两三]?年[来，]|.{0,3}(?:PAST)"
              .replace("PAST", PAST.pattern()));

  private static final Pattern FUTURE = Pattern.compile("(?:力争|争取|力求)?到?20\\d\\d年|力争|下一步|今后");

  /** By when a clause of a sentence on the past goes on to what is to be: 现有3个，到2025年达到8个. */
  private static final Pattern TURN =
      Pattern.compile("(?:力争|争取|确保)?到20\\d\\d年[底末]?(?![前\\d])[^，；]*\\d[^，；]*");

  private Tense() {}

  /** Whether {@code clause} tells of what has been done or what there is. */
  public static boolean isPast(String clause) {
    return PAST.matcher(clause).find();
  }

  /** Whether a sentence begins with words on the past: 截至…, “十三五”以来. */
  public static boolean opensWithThePast(String sentence) {
    return SINCE.matcher(sentence).lookingAt();
  }

  /** Whether a sentence begins with words on what is to come. */
  public static boolean opensTheFuture(String sentence) {
    return FUTURE.matcher(sentence).lookingAt();
  }

  /** Whether a clause of a sentence on the past says by which year what it tells is to be. */
  public static boolean turnsToTheFuture(String clause) {
    return TURN.matcher(clause).matches();
  }
}
