package org.yangfan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of page is HTML as the standard has it, by the checker of the W3C. */
@ExtendWith(Visit.class)
class MarkupIT {

  @Test
  void whatIsWrongIsFound() throws Exception {
    String faults = new HtmlStandard().errors("<!DOCTYPE html><title>5G</title><p><b>5G</p>");
    assertTrue(faults.contains("End tag “p” seen"), faults);
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsValid(LiveSite site) throws Exception {
    HtmlStandard standard = new HtmlStandard();
    return Arrays.stream(SitePage.values())
        .flatMap(page -> SitePage.LANGUAGES.stream().map(page::in))
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path, () -> assertEquals("", standard.errors(site.page(path).body()))));
  }
}
