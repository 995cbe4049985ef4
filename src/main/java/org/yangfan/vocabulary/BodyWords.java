package org.yangfan.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yangfan.regex.Pattern;

/** What words by themselves say: whether they end as a body does, or mean a class of bodies. */
final class BodyWords {
  private static final Pattern CLASS =
      Pattern.compile(
          "(?:各|有关|相关|其他|其它|全体|所有|省直|市直|区直|县直|直属|省属|市属|区属|县属).*|.*各.*"
              + "|(?:.*(?:级|公立|民营|定点|试点|重点|大型|基层|社区).*)?医院"
              + "|\\p{IsHan}{2,8}乡镇(?:[（(]街道[）)])?(?:(?:人民)?政府)?"
              + "|(?:重点)?行业(?:协会|商会|组织)|国有(?:重点)?(?:林场|农场|牧场|林区|企业)"
              + "|(?:基础)?电信(?:运营)?企业[在驻]\\p{IsHan}{1,3}(?:分|子)?公司"
              + "|.*等(?:有关|相关|重点|主要|其他|省直|市直|省级|市级|区级|县级).*"
              + "|(?:国家|省|市)级\\p{IsHan}{0,6}[区园](?:管委会|管理委员会)");

  /** 市县人民政府, 沿海县（市、区）, 街道办: kinds of divisions, and no name. */
  private static final Pattern DIVISIONS =
      Pattern.compile(
          "(?:属地|[0-9０-９]{1,3}个?|[一二三四五六七八九十]{1,3}个|所在地?|项目所在地?|沿\\p{IsHan}{1,2}?|边境|重点|试点)?"
              + "(?=.{2})(?:[省市州盟县区旗乡镇、（）()〔〕\\[\\]及和与]|街道|设区的?市)+级?(?:(?:人民)?政府|管委会|办事处|办)?");

  private static final String MENTION = "{mention}";

  private static final Pattern NAMED =
      Pattern.compile(".*(?:公司|集团|银行|分行|支行|大学|学院|校区|医院|实验室|博物馆|博物院|国家公园管理局)");

  private static final Pattern ADMINISTRATION = Pattern.compile("(?:政府|行署|管委会)$");

  private final Map<String, BodyEnding> endings = new HashMap<>();
  private final int longest;

  BodyWords(BodyIndex index) {
    for (BodyEnding ending : index.endings()) {
      ending.term().forms().forEach(words -> endings.put(words, ending));
    }
    longest = endings.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The longest ending of {@code words}. */
  Optional<BodyEnding> ending(String words) {
    return Optional.ofNullable(endings.get(words.substring(endingStart(words))));
  }

  /** Where the longest ending of {@code words} starts; their end if they have none. */
  private int endingStart(String words) {
    for (int start = Math.max(0, words.length() - longest); start < words.length(); start++) {
      if (endings.containsKey(words.substring(start))) {
        return start;
      }
    }
    return words.length();
  }

  /** What stands before the longest ending of {@code words}. */
  String withoutEnding(String words) {
    return words.substring(0, endingStart(words));
  }

  boolean collective(String words) {
    return CLASS.matcher(words).matches()
        || divisionsOnly(words)
        || ending(words).filter(BodyEnding::collective).isPresent();
  }

  boolean divisionsOnly(String words) {
    return DIVISIONS.matcher(words).matches();
  }

  /** {@code words} with an ending that takes no stem, or 办, in full: 政府 → 人民政府. */
  String completed(String words) {
    return ending(words)
        .filter(ending -> !ending.takesStem() || words.endsWith("办"))
        .map(ending -> withoutEnding(words) + ending.term().name())
        .orElse(words);
  }

  /** What a class of bodies is called in full: 各县(市、区)政府 → 各县（市、区）人民政府. */
  String classInFull(String words) {
    String marked = words.replaceAll("[(〔\\[]", "（").replaceAll("[)〕\\]]", "）");
    return ADMINISTRATION.matcher(marked).find() ? completed(marked) : marked;
  }

  /** Whether {@code words} are a company or school with a name of its own: 北湾港集团, but not 机场集团. */
  boolean named(String words) {
    return isCompany(words) && endingStart(words) > 0;
  }

  /** Whether {@code words} end as a company, a school or a hospital does. */
  boolean isCompany(String words) {
    return NAMED.matcher(words).matches();
  }

  /** Whether what ends so is called by its mention as it stands: 石门海关. */
  boolean complete(String words) {
    return ending(words).filter(ending -> MENTION.equals(ending.term().pattern())).isPresent();
  }
}
