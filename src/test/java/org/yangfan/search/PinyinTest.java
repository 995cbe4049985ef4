package org.yangfan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
  @ParameterizedTest
  @CsvSource({
    "Beijing, 2, bj",
    "Chongqing, 2, cq",
    "Shaanxi, 2, sx",
    "Nei Menggu, 3, nmg",
    "Heilongjiang, 3, hlj",
    "Henan, 2, hn",
    "Hunan, 2, hn",
    "Xi'an, 2, xa",
    "Xian, 2, xa",
    "Xian, 1, x",
    "Lüliang, 2, ll",
    "Tibet, 2, ''",
    "Ürümqi, 4, ''",
    "'', 2, ''"
  })
  void theFirstLettersOfItsSyllables(String name, int syllables, String initials) {
    assertEquals(initials, Pinyin.initials(name, syllables).orElse(""));
  }
}
