/**
 * Plans of the genre, composed from our own words in many layouts together with the facts that they
 * were composed of; and how far extraction finds these facts again.
 *
 * <p>Stock (words) → layout (how a plan is printed) → composer (text and gold facts) → disguise
 * (bytes) → score.
 */
package org.yangfan.heldout;
