/**
 * Lists of responsible bodies, in brackets or lines, and the places where they stand.
 *
 * <p>{@link org.yangfan.extract.unit.UnitLists UnitLists} walks through a text ({@code UnitReading}
 * over {@code UnitText}) and gives each {@link org.yangfan.extract.unit.UnitPassage UnitPassage};
 * {@link org.yangfan.extract.unit.UnitPlaces UnitPlaces} looks them up, {@link
 * org.yangfan.extract.unit.ListedParagraphs ListedParagraphs} knows the paragraphs that they close.
 * What it meets is
 *
 * <ul>
 *   <li>a list that {@code UnitMarker} opens, which ends where {@code UnitBounds} says;
 *   <li>one without a marker: {@code UnmarkedLists}, taken where {@code BodyLikeness} says that it
 *       reads as bodies;
 *   <li>a sentence that gives a {@code Duty}: {@code Duties} by {@code DutyClauses} (由甲局牵头) and
 *       {@code JointBodies} (甲局会同乙局).
 * </ul>
 *
 * <p>{@code UnitItems} reads one list: {@code UnitBreaks} parts its items, {@code UnitTail} takes
 * the name out of each, {@code UnitRemark} knows those that are none, {@code UnitRoles} who leads
 * and who helps, {@code Governments} what a place stands for; {@link
 * org.yangfan.extract.unit.NumberedCell NumberedCell} parts a cell that numbers its parts. {@link
 * org.yangfan.extract.unit.UnitNames UnitNames} reads names outside such lists; {@link
 * org.yangfan.extract.unit.SameOffices SameOffices} gives an office one name in all of a plan.
 */
package org.yangfan.extract.unit;
