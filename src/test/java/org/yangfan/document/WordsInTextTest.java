package org.yangfan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsInTextTest {
  private final Text text = Text.of("一、５Ｇ ＋**茶\n园**建设\n5G+茶园。");
  private final WordsInText words = new WordsInText(text);

  @Test
  void findsWordsWhateverTheirWhiteSpaceAndWidth() {
    assertEquals(Optional.of("５Ｇ ＋**茶\n园"), words.find("5G+茶园", text.span()).map(text::slice));
    assertEquals(
        Optional.of("5G+茶园"), words.find("５Ｇ＋ 茶园", new Span(3, text.length())).map(text::slice));
  }

  @Test
  void findsWordsInTheTraditionalScript() {
    Text printed = Text.of("海州市人民政府辦公室");
    assertEquals(
        Optional.of("政府辦公室"),
        new WordsInText(printed).find("政府办公室", printed.span()).map(printed::slice));
  }

  @Test
  void findsThemOnlyWhereTheyLieInTheStretchWhole() {
    assertEquals(Optional.empty(), words.find("5G+茶园", new Span(0, 8)));
    assertEquals(Optional.empty(), words.find("", text.span()));
  }

  @Test
  void aTitleInOtherWordsIsTheFirstLine() {
    assertEquals("一、５Ｇ ＋**茶", text.slice(words.title("5G+港口", text.span())));
  }
}
