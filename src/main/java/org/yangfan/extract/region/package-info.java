/**
 * Which parts of a document are about which of several regions.
 *
 * <p>{@link org.yangfan.extract.region.RegionChapters RegionChapters} chooses the headings that
 * part it: of one rank ({@code RegionRanks}, without the tasks that {@code RestartedChapters}
 * knows), lines marked alike ({@code RegionLines}), or lines however marked ({@code MixedHeads},
 * where {@code SeveralPlans} lets so many be). {@code RegionNaming} reads the region in words,
 * {@code HeadingRegions} in headings with what stands around them; {@link
 * org.yangfan.extract.region.PlanChapters PlanChapters} tells one plan from a compilation.
 *
 * <p>{@code RegionParts} says how far each part reaches, {@link
 * org.yangfan.extract.region.ReferenceList ReferenceList} where the last one ends; where no heading
 * parts the document, {@link org.yangfan.extract.region.RegionTable RegionTable} reads rows. A part
 * is a {@link org.yangfan.extract.region.RegionPart RegionPart}; {@link
 * org.yangfan.extract.region.RegionFindings RegionFindings} reports what it lacks.
 */
package org.yangfan.extract.region;
