package org.yangfan.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What words by themselves say: whether they end as a body does, or mean a class of bodies. */
final class BodyWords {
  private static final Pattern CLASS =
      Pattern.compile("(各|有关|相关|其他|其它|全体|所有|省直|市直|区直|县直|直属).*|.*各.*");

  /** 市县人民政府: several kinds of divisions, and no name. */
  private static final Pattern BARE_DIVISIONS =
      Pattern.compile("[省市州盟县区旗乡镇、（）()〔〕\\[\\]及和与]{2,}(人民政府|政府|管委会)");

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

  boolean collective(String words) {
    return CLASS.matcher(words).matches()
        || divisionsOnly(words)
        || ending(words).filter(BodyEnding::collective).isPresent();
  }

  boolean divisionsOnly(String words) {
    return BARE_DIVISIONS.matcher(words).matches();
  }

  /** {@code words} with an ending that takes no stem in full: 政府 → 人民政府. */
  String completed(String words) {
    return ending(words)
        .filter(ending -> !ending.takesStem())
        .map(ending -> words.substring(0, endingStart(words)) + ending.term().name())
        .orElse(words);
  }

  /** Whether {@code words} end as an office does (厅, 局) and not as a company or school. */
  boolean office(String words) {
    return ending(words).filter(BodyEnding::takesStem).isPresent();
  }

  /** Whether what ends so is called by its mention as it stands: 石门海关. */
  boolean complete(String words) {
    return ending(words).filter(ending -> ending.term().pattern() != null).isPresent();
  }
}
