package org.yangfan.extract.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.extract.wording.Findings;
import org.yangfan.extract.wording.Wording;
import org.yangfan.fact.Period;
import org.yangfan.regex.Pattern;

/** Reads the head of a document: everything before its first chapter. */
public final class MetadataReader {
  private static final Pattern OF_THE_NATION =
      Pattern.compile("^(?:国家|国务院|中央|中共中央|工业和信息化部|工信[部厅]|中华人民共和国|十[一二三四]?部门)");
  private static final Pattern MINISTRY =
      Pattern.compile("[#*\\s]*(?![\\p{IsHan}]*[省市区县]委)\\p{IsHan}{1,7}(?:部|总局)(?:办公厅|等|[\\s、]|关于)");

  /** Whom only the country's bodies address. */
  private static final Pattern TO_PROVINCES =
      Pattern.compile("(?m)^[\\s\\u3000]*各(?:省、自治区、直辖市|省[（(]自治区、直辖市[）)])");

  private static final int LONGEST_NAME_LINE = 40;

  private final Places places;

  public MetadataReader(Places places) {
    this.places = places;
  }

  /**
   * What {@code head} says; {@code findings} learns what it lacks.
   *
   * @param aims the parts of the body that say what the plan is for
   */
  public Metadata read(
      Text document, Span head, List<Span> aims, IssuerNames names, Findings findings) {
    Text text = Text.of(document.string());
    Span header = HeadBelow.isIn(text, head) ? text.span() : head;
    PlanTitle found = PlanTitle.in(text, header);
    PlanTitle title = found == null ? null : found.printedIn(document);
    String number = DocumentNumber.of(document, header);
    Signature signature = Signature.of(text, header);
    List<Span> blocks = Issuers.blocks(text, header, found, signature);
    Place place = place(text, header, found, number, blocks);
    LocalDate issued = Dates.issued(text, header, signature);
    List<String> issuers =
        Stream.<Supplier<Stream<Span>>>of(
                () ->
                    Stream.of(Forwarding.makers(text, header, found), blocks).flatMap(List::stream),
                () ->
                    Issuers.lines(text, header).stream()
                        .filter(it -> saysWhose(text.plain(it), place)),
                () -> Issuers.makers(text, header).stream(),
                () -> Issuers.source(text, header).stream())
            .map(spans -> issuers(spans.get(), names, place))
            .filter(list -> !list.isEmpty())
            .findFirst()
            .orElse(List.of());
    String words = title == null ? null : title.words();
    LocalDate effective = Dates.effective(text, issued);
    Period period = Periods.of(found == null ? null : found.words(), text.plain(header), issued);
    report(title, place, issuers, findings);
    return new Metadata(
        title,
        number,
        place,
        issuers,
        issued,
        Dates.published(text, header),
        effective,
        period == null ? Periods.stated(text.string(), effective) : period,
        Superiors.in(document, header, aims, words));
  }

  /** The bodies named at {@code spans}, once each, by the shorter of two names. */
  private static List<String> issuers(Stream<Span> spans, IssuerNames names, Place place) {
    List<String> all =
        spans.flatMap(span -> names.in(span, place.region()).stream()).distinct().toList();
    return all.stream()
        .filter(name -> all.stream().noneMatch(other -> isLonger(name, other)))
        .toList();
  }

  /** Whether {@code name} is {@code other} after the name of the region around it. */
  private static boolean isLonger(String name, String other) {
    return name.endsWith(other) && name.length() > other.length();
  }

  private Place place(Text text, Span header, PlanTitle title, String number, List<Span> blocks) {
    Optional<Place> named = title == null ? Optional.empty() : places.in(title.words());
    String head = Wording.solid(text.plain(text.trim(header)));
    if (named.isPresent()) {
      return places.told(named.get(), head);
    }
    if (number != null && OF_THE_NATION.matcher(number).find()
        || OF_THE_NATION.matcher(head).find()
        || TO_PROVINCES.matcher(text.plain(header)).find()) {
      return places.country();
    }
    for (Span line : text.lines()) {
      if (line.start() >= header.end()) {
        break;
      }
      if (MINISTRY.matcher(text.string()).region(line.start(), line.end()).lookingAt()) {
        return places.country();
      }
      if (line.length() > LONGEST_NAME_LINE) {
        continue;
      }
      Place found = places.leading(Wording.solid(text.plain(line)).replace("《", "")).orElse(null);
      if (found != null) {
        return found;
      }
    }
    return ofIssuer(text, blocks)
        .or(() -> Optional.ofNullable(number).flatMap(places::ofNumber))
        .or(() -> ofIssuer(text, Issuers.source(text, header)))
        .orElseGet(Places::unknown);
  }

  /**
   * Whether {@code line} begins with a place's name, or with that of {@code place} without its
   * kind.
   */
  private boolean saysWhose(String line, Place place) {
    String words = Wording.solid(line);
    String name = place.region().name();
    return MINISTRY.matcher(line).lookingAt()
        || places.leading(words).isPresent()
        || name.length() > 2 && words.startsWith(name.substring(0, 2));
  }

  /** The place of the first of these bodies that says it. */
  private Optional<Place> ofIssuer(Text text, List<Span> issuers) {
    return issuers.stream()
        .map(span -> places.leading(Wording.solid(text.plain(span))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static void report(
      PlanTitle title, Place place, List<String> issuers, Findings findings) {
    if (title == null) {
      findings.at(0, "title-missing", "the plan's title was not recognised: give it by hand");
    }
    if (place.code() == null) {
      findings.at(
          title == null ? 0 : title.span().start(),
          "region-unknown",
          place.level() == null
              ? "the document does not say whose plan it is: give the region by hand"
              : "the region '%s' is not in the vocabulary: add it with its GB/T 2260 code"
                  .formatted(place.region().name()));
    }
    if (issuers.isEmpty()) {
      findings.at(
          0, "issuers-missing", "no issuing body was recognised in the head of the document");
    }
  }
}
