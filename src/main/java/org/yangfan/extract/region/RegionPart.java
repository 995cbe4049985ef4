package org.yangfan.extract.region;

import java.util.List;
import org.yangfan.document.Heading;
import org.yangfan.document.Span;
import org.yangfan.extract.head.Place;

/**
 * The part of a document about one region: a chapter, or the rows of a table.
 *
 * @param afterName where the region's name ends in the heading
 * @param beside the cells of a table that tell the number, the date or the issuers of its plan
 */
public record RegionPart(
    Heading heading, Place place, int afterName, Span text, List<Span> beside) {}
