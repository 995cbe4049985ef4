package org.yangfan.extract.region;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.PlainCharacters;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.head.IssuerNames;
import org.yangfan.extract.wording.Wording;
import org.yangfan.vocabulary.Region;

/**
 * What a compilation prints around the title of a plan: its number after it, and before it who
 * issued it.
 */
public final class Citation {
  private static final String YEAR = "[〔\\[(（【﹝［]\\s*\\d{4}\\s*[〕\\])）】﹞］]";
  private static final Pattern NUMBER =
      Pattern.compile(
          "》(?:[^。；，、|\\r\\n（(]{0,6}[（(]?|[，,](?!根据|按照|依据|落实|贯彻|参照|对照|以及))\\s*(?:文号[：:])?([\\p{IsHan}A-Za-z]{2,20}\\s*"
              + YEAR
              + "\\s*第?\\s*\\d{1,4}\\s*号)");

  private static final Pattern ISSUED =
      Pattern.compile("([^。；《》|：:\\r\\n]{4,80}?)(?:联合)?(?:印发|出台|发布|制定|公布|下发)了?(?:的)?$");

  private static final Pattern DATE = Pattern.compile("^.*(?:年|月|日)[，,]?");

  private final Text text;
  private final Span title;

  private Citation(Text text, Span title) {
    this.text = text;
    this.title = title;
  }

  /** The first place in {@code within} where {@code title}, without white space, stands in 《》. */
  static Citation of(Text text, Span within, String title) {
    Matcher titles = References.TITLE.matcher(text.string()).region(within.start(), within.end());
    while (titles.find()) {
      Span span = new Span(titles.start(2), titles.end(2));
      if (Wording.solid(text.slice(span)).equals(title)) {
        return new Citation(text, span);
      }
    }
    return null;
  }

  /** The document number after the title, or null. */
  public String number() {
    int line = text.lineAt(title.end()).end();
    Matcher number = NUMBER.matcher(text.string()).region(title.end(), line);
    return number.lookingAt()
        ? Wording.solid(
            PlainCharacters.halfWidth(text.slice(new Span(number.start(1), number.end(1)))))
        : null;
  }

  /** The bodies before 印发 and the title; empty where none are named. */
  public List<String> issuers(IssuerNames names, Region region) {
    int line = text.lineAt(title.start()).start();
    Matcher issued = ISSUED.matcher(text.string()).region(line, Math.max(line, title.start() - 1));
    if (!issued.find()) {
      return List.of();
    }
    Matcher date = DATE.matcher(text.string()).region(issued.start(1), issued.end(1));
    int start = date.lookingAt() ? date.end() : issued.start(1);
    return names.in(new Span(start, issued.end(1)), region);
  }
}
