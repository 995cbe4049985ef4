package org.yangfan.site;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.yangfan.page.Item;
import org.yangfan.page.Lang;
import org.yangfan.page.Phrases;

/** What things and values are called in the language of a page. */
record Names(Addresses addresses, Lang lang) {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** {@code node} as a page shows it. */
  Item item(RDFNode node) {
    return node.isLiteral() ? item(node.asLiteral()) : item(node.asResource());
  }

  /** A thing by its label, leading to its page. */
  Item item(Resource thing) {
    if (thing.isAnon()) {
      return Item.of(thing.toString());
    }
    Literal label = label(thing);
    String text = label == null ? fallback(thing.getURI()) : label.getLexicalForm();
    return new Item(text, addresses.of(thing.getURI()), foreign(label), "");
  }

  /** What a thing is called. */
  String text(Resource thing) {
    return item(thing).text();
  }

  /** The label in {@code wanted}; empty where there is none. */
  static String label(Resource thing, Lang wanted) {
    Statement found = thing.getProperty(RDFS.label, wanted.tag());
    return found == null ? "" : found.getString();
  }

  /** The label in the language of the page, else another; null for none. */
  private Literal label(Resource thing) {
    List<Literal> labels =
        thing.listProperties(RDFS.label).toList().stream().map(Statement::getLiteral).toList();
    if (labels.isEmpty()) {
      labels =
          thing.listProperties(SKOS.prefLabel).toList().stream()
              .map(Statement::getLiteral)
              .toList();
    }
    return labels.stream()
        .min(
            Comparator.comparing((Literal label) -> !label.getLanguage().equals(lang.tag()))
                .thenComparing(Literal::getLexicalForm))
        .orElse(null);
  }

  private Item item(Literal value) {
    String text = text(value);
    boolean translated = !text.equals(value.getLexicalForm());
    return new Item(text, "", translated ? "" : foreign(value), "");
  }

  /** A value as people write it: 40 for 40.0, words of closed lists in the page's language. */
  String text(Literal value) {
    String lexical = value.getLexicalForm();
    if (!value.asNode().getLiteral().isWellFormed()) {
      return lexical;
    }
    if (XSDDatatype.XSDdecimal.equals(value.getDatatype())) {
      return number(lexical);
    }
    if (XSDDatatype.XSDboolean.equals(value.getDatatype())) {
      return Phrases.of(lang).get(value.getBoolean() ? "yes" : "no");
    }
    return value.getLanguage().isEmpty() ? Phrases.of(lang).word(lexical) : lexical;
  }

  /** The tag of words that bear none, by their letters; empty for the language of the page. */
  String tag(String words) {
    Lang own = HAN.matcher(words).find() ? Lang.ZH : Lang.EN;
    return own == lang ? "" : own.tag();
  }

  private static String number(String lexical) {
    BigDecimal number = new BigDecimal(lexical).stripTrailingZeros();
    return number.signum() == 0 ? "0" : number.toPlainString();
  }

  /**
   * The tag of a text in another language; what bears none and is in Chinese letters is Chinese.
   */
  private String foreign(Literal text) {
    String tag = text == null ? "" : text.getLanguage();
    if (tag.isEmpty() && text != null && HAN.matcher(text.getLexicalForm()).find()) {
      return tag(text.getLexicalForm());
    }
    return tag.equals(lang.tag()) ? "" : tag;
  }

  private String fallback(String iri) {
    if (iri.startsWith(addresses.iri(""))) {
      return addresses.path(iri);
    }
    String local = Terms.local(iri);
    return local.isEmpty() ? iri : Phrases.of(lang).term(local);
  }
}
