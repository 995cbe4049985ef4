package org.yangfan.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** HTML as its standard has it, known to the Nu validator. */
final class HtmlStandard {
  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc"; // a name, in the jar

  /** A pseudo-element (CSS Pseudo-Elements 4, 4.6) that the validator does not know yet. */
  private static final String NEWER = "“::details-content”";

  private final SimpleDocumentValidator validator =
      new SimpleDocumentValidator(false, false, false);

  HtmlStandard() throws Exception {
    validator.setUpMainSchema(SCHEMA, new Complaints());
  }

  /** What is wrong with {@code html}, a line each; empty for nothing. */
  String errors(String html) throws IOException, SAXException {
    Complaints complaints = new Complaints();
    validator.setUpValidatorAndParsers(complaints, true, false);
    InputSource source = new InputSource(new StringReader(html));
    source.setEncoding("UTF-8");
    validator.checkHtmlInputSource(source);
    return String.join("\n", complaints.lines);
  }

  /** Collects what is said of a document. */
  private static final class Complaints implements ErrorHandler {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      add(e);
    }

    @Override
    public void error(SAXParseException e) {
      add(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add(e);
    }

    private void add(SAXParseException e) {
      if (!e.getMessage().contains(NEWER)) {
        lines.add(e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
      }
    }
  }
}
