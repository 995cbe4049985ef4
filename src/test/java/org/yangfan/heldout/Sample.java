package org.yangfan.heldout;

import java.util.List;
import org.yangfan.fact.Plan;

/**
 * A document of the held-out set.
 *
 * @param name its file name
 * @param layout how it is printed, in a few words
 * @param bytes the file
 * @param gold the facts that it was composed of; without evidence
 */
public record Sample(String name, String layout, byte[] bytes, List<Plan> gold) {}
