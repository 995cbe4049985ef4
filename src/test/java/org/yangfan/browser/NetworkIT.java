package org.yangfan.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;
import org.w3c.dom.Document;
import org.yangfan.XmlSchemas;

/**
 * A network of things: what is shown of it, what it grows by, and the files that it is saved as.
 */
@ExtendWith(Visit.class)
class NetworkIT {
  private static final String CY = "const cy = document.querySelector('.network')._cyreg.cy;";
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private final Browser browser;

  NetworkIT(Browser browser) {
    this.browser = browser;
  }

  @Test
  void growsByTheNeighboursOfWhatIsChosen() {
    open("zh");
    long before = nodes();
    button("展开").click();
    browser.waitUntil("neighbours are there", () -> nodes() > before);
  }

  @Test
  void growsByTheNeighboursOfWhatIsClicked() {
    open("en");
    long before = nodes();
    WebElement network = browser.find(".network");
    browser.run(CY + "const n = cy.nodes()[0]; cy.zoom(1.5); cy.center(n);");
    List<?> place =
        (List<?>)
            browser.run(CY + "const p = cy.nodes()[0].renderedPosition(); return [p.x, p.y];");
    browser.clickIn(network, number(place, 0), number(place, 1));
    browser.waitUntil("neighbours are there", () -> nodes() > before);
    assertEquals(
        browser.run(CY + "return cy.nodes()[0].id();"),
        browser.find(".network-tools select").getAttribute("value"));
  }

  @Test
  void leavesOutTheKindsThatAreNotWanted() throws IOException {
    open("en");
    WebElement box = browser.find(".network-tools input[type=checkbox]");
    long all = nodes();
    box.click();
    assertTrue(nodes() < all, "of " + all + " things none is hidden");
    box.click();
    assertEquals(all, nodes());
    browser.shoot("path-network");
  }

  @Test
  void isSavedAsAPicture() throws IOException {
    open("en");
    Path file = browser.save(button("PNG"), "network.png");
    assertArrayEquals(PNG, Arrays.copyOf(Files.readAllBytes(file), PNG.length));
    BufferedImage picture = ImageIO.read(file.toFile());
    assertTrue(picture.getWidth() > 300 && picture.getHeight() > 300, picture.toString());
  }

  @Test
  void isSavedAsGraphMl() throws Exception {
    open("en");
    hasWhatIsShown(browser.save(button("GraphML"), "network.graphml"), XmlSchemas.graphMl());
  }

  @Test
  void isSavedAsGexfWithoutTheKindsThatAreHidden() throws Exception {
    open("en");
    browser.find(".network-tools input[type=checkbox]").click();
    hasWhatIsShown(browser.save(button("GEXF"), "network.gexf"), XmlSchemas.gexf());
  }

  private void hasWhatIsShown(Path file, Schema schema) throws Exception {
    schema.newValidator().validate(new StreamSource(file.toFile()));
    Document saved = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    assertEquals(nodes(), saved.getElementsByTagName("node").getLength());
    assertEquals(shown("edges"), saved.getElementsByTagName("edge").getLength());
  }

  private void open(String lang) {
    browser.go(SitePage.QUESTION_NETWORK.in(lang));
    browser.find(".network canvas");
  }

  private WebElement button(String words) {
    return browser.all(".network-tools button").stream()
        .filter(button -> button.getText().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private long nodes() {
    return shown("nodes");
  }

  /** How many {@code nodes} or {@code edges} are shown. */
  private long shown(String what) {
    return (Long) browser.run(CY + "return cy." + what + "(':visible').length;");
  }

  private static double number(List<?> numbers, int index) {
    return ((Number) numbers.get(index)).doubleValue();
  }
}
