/**
 * The words around a figure that make a promise of it: the verbs, what opens a clause before them,
 * the time that it tells of, what parts its things.
 *
 * <p>A new verb has one place. In {@link org.yangfan.extract.clause.Verbs} it promises wherever in
 * a clause it stands, with what must or must not follow it where it may also be part of a noun. In
 * {@link org.yangfan.extract.clause.OpeningVerbs} it promises where a clause or the next thing of a
 * list begins with it, or right before a number, and is mostly a noun elsewhere. In {@link
 * org.yangfan.extract.clause.VerbsInNames} it stays in the name of what it is done to, and is among
 * the opening ones by itself.
 */
package org.yangfan.extract.clause;
