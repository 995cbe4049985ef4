/**
 * The tasks of a plan and its boxes: where they stand, what they are about, who has them.
 *
 * <ul>
 *   <li>where: {@link org.yangfan.extract.task.TaskHeadings TaskHeadings} puts the headings
 *       together, with {@code RowHeadings} of tables and {@code WorkItems}, without those of {@link
 *       org.yangfan.extract.task.Measures Measures}; {@link org.yangfan.extract.task.TaskPlaces
 *       TaskPlaces} takes each {@link org.yangfan.extract.task.TaskPlace TaskPlace} out of their
 *       outline;
 *   <li>in a shuffled text: {@link org.yangfan.extract.task.ShuffledTasks ShuffledTasks} by {@code
 *       Anchors} and {@code WholeSections}, after {@link org.yangfan.extract.task.TornSections
 *       TornSections} cut the sections;
 *   <li>what: {@link org.yangfan.extract.task.Kinds Kinds} and {@code Topics}, from titles and what
 *       stands around them; {@code Areas};
 *   <li>who: {@code TaskUnits}, with {@code ListsBelow} for lists of several tasks ({@code
 *       NumberedList}, {@code TasksAbove}, {@code Reach}) and {@link
 *       org.yangfan.extract.task.TaskTables TaskTables} ({@code TableRows}) for those of tables;
 *   <li>{@link org.yangfan.extract.task.Tasks Tasks} makes each a {@link
 *       org.yangfan.extract.task.PlacedTask PlacedTask}; {@link org.yangfan.extract.task.Boxes
 *       Boxes} are projects, {@link org.yangfan.extract.task.BoxTopics BoxTopics} their fields.
 * </ul>
 */
package org.yangfan.extract.task;
