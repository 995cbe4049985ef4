/**
 * How a plan is laid out.
 *
 * <p>{@link org.yangfan.extract.outline.Layout Layout} has its parts: what stands before the body
 * ({@link org.yangfan.extract.outline.Preamble Preamble}), the body ({@code BodyStart}, {@code
 * BodyEnd}) and {@link org.yangfan.extract.outline.GlossaryAnnex GlossaryAnnex}; {@code Shuffle}
 * tells whether they are in order. {@link org.yangfan.extract.outline.Chapters Chapters} knows what
 * the names of chapters say.
 *
 * <p>The headings of the body, by what marks them:
 *
 * <ul>
 *   <li>numbers: {@link org.yangfan.extract.outline.NumberedHeadings NumberedHeadings} for tasks
 *       and sections; {@code Articles} for 第一节, {@code SameSections} for what a crawl numbered
 *       anew, {@link org.yangfan.extract.outline.Firstly Firstly} for 一是;
 *   <li>Markdown's # around chapters that have none: {@code MarkdownParts};
 *   <li>nothing, but they make up a line, from the outermost to the innermost: {@code PartLines},
 *       {@link org.yangfan.extract.outline.ChapterLines ChapterLines}, {@code SectionLines} and, in
 *       bold, {@code BoldSectionLines};
 *   <li>nothing, but they open a paragraph that is a task: {@link
 *       org.yangfan.extract.outline.TitledParagraphs TitledParagraphs} where those of a section are
 *       alike, {@link org.yangfan.extract.outline.UnnumberedHeadings UnnumberedHeadings} by their
 *       bodies or a field, {@code TaskParagraphs} in a text that has no other heading.
 * </ul>
 */
package org.yangfan.extract.outline;
