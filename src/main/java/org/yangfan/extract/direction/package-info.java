/**
 * The main directions of one region of a compilation, and who has them, by where they stand:
 *
 * <ul>
 *   <li>a chapter: {@link org.yangfan.extract.direction.ChapterDirections ChapterDirections} under
 *       headings, {@code DirectionLabels} among them, else {@code NamedDirections} in words: {@code
 *       DirectionList} behind a label, {@code LineTitles} and {@code BulletTitles} a line for each;
 *   <li>rows of a table: {@link org.yangfan.extract.direction.RowDirections RowDirections}, with
 *       {@code DirectionList} for cells of names and {@code CellTasks} for cells of sentences;
 *       {@code RowUnits} says who has them.
 * </ul>
 */
package org.yangfan.extract.direction;
