/**
 * Plans of the genre, composed from our own words in many layouts together with the facts that they
 * were composed of; and how far extraction finds these facts again.
 *
 * <p>Stock (words) → layout (how a plan is printed) → composer (text and gold facts) → disguise
 * (bytes) → score. The plans that people wrote by hand are scored alike, and read again in another
 * style (restyling), which must not change their facts.
 */
package org.yangfan.heldout;
