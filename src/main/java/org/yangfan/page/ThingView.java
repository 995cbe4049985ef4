package org.yangfan.page;

import java.util.List;

/**
 * What is known of one thing.
 *
 * @param kind what it is
 * @param label in the language of the page, where it has one
 * @param labelLang its tag; empty for the language of the page
 * @param otherLabel in the other language; empty for none
 * @param iri its name on the web
 * @param summary what it is about; empty for none
 * @param more what else can be asked of it
 * @param properties what it says
 * @param quotes the words it rests on
 * @param text what it says, where it is a document; else null
 * @param sections questions that it answers
 * @param related what it leads to in numbers, and what refers to it
 * @param downloads its data
 */
public record ThingView(
    Item kind,
    String label,
    String labelLang,
    String otherLabel,
    String iri,
    String summary,
    List<Item> more,
    List<Property> properties,
    List<Quote> quotes,
    SourceText text,
    List<Section> sections,
    List<Property> related,
    List<Item> downloads) {}
