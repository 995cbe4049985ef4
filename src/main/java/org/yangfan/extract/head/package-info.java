/**
 * What a notice says of its plan before and after it; {@link
 * org.yangfan.extract.head.MetadataReader MetadataReader} gives it as {@link
 * org.yangfan.extract.head.Metadata Metadata}.
 *
 * <ul>
 *   <li>its title: {@link org.yangfan.extract.head.PlanTitle PlanTitle} in {@code TitleLines} of
 *       its own or {@code TitleInSentence}; {@code HeadBelow} where a torn text has its head
 *       elsewhere;
 *   <li>its {@code DocumentNumber};
 *   <li>its issuers: {@link org.yangfan.extract.head.Issuers Issuers} says where they stand, {@code
 *       Signature} at the foot, {@code Forwarding} those of a plan that another body forwards;
 *       {@link org.yangfan.extract.head.IssuerNames IssuerNames} reads them;
 *   <li>whose it is: {@link org.yangfan.extract.head.Place Place} by {@link
 *       org.yangfan.extract.head.Places Places}, {@code Zones} for development zones;
 *   <li>when: {@link org.yangfan.extract.head.Dates Dates} of the notice, {@link
 *       org.yangfan.extract.head.Periods Periods} of the plan;
 *   <li>what it carries out: {@link org.yangfan.extract.head.Superiors Superiors}. {@code Cited}
 *       tells what is said of other documents.
 * </ul>
 */
package org.yangfan.extract.head;
