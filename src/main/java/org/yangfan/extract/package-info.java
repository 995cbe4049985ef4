/**
 * Document → facts, by rules and curated vocabularies. Deterministic; no rule names a place or a
 * document.
 *
 * <p>{@link org.yangfan.extract.wording wording} and {@link org.yangfan.extract.quantity quantity}
 * are known to all after them. {@link org.yangfan.extract.head head}, {@link
 * org.yangfan.extract.unit unit} and {@link org.yangfan.extract.table table} → {@link
 * org.yangfan.extract.outline outline} → {@link org.yangfan.extract.order order} and {@link
 * org.yangfan.extract.repeat repeat} → {@link org.yangfan.extract.task task} → {@link
 * org.yangfan.extract.region region}, {@link org.yangfan.extract.citation citation} and {@link
 * org.yangfan.extract.direction direction} tell who is to do what; {@link
 * org.yangfan.extract.clause clause} → {@link org.yangfan.extract.deadline deadline} → {@link
 * org.yangfan.extract.promise promise} → {@link org.yangfan.extract.indicator indicator} → {@link
 * org.yangfan.extract.target target} how much, and by when; {@link org.yangfan.extract.glossary
 * glossary} which terms it explains. Each room may know those before it; here they are joined.
 */
package org.yangfan.extract;
