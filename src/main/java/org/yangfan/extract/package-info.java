/**
 * Document → facts, by rules and curated vocabularies. Deterministic; no rule names a place or a
 * document.
 *
 * <p>{@link org.yangfan.extract.wording wording} → {@link org.yangfan.extract.head head}, {@link
 * org.yangfan.extract.unit unit} and {@link org.yangfan.extract.table table} → {@link
 * org.yangfan.extract.outline outline} → {@link org.yangfan.extract.order order}, {@link
 * org.yangfan.extract.repeat repeat} and {@link org.yangfan.extract.target target} → {@link
 * org.yangfan.extract.task task} → {@link org.yangfan.extract.region region}: each room may know
 * those before it; here they are joined.
 */
package org.yangfan.extract;
