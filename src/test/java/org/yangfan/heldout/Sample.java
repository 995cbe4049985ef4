package org.yangfan.heldout;

import java.util.List;
import org.yangfan.fact.Plan;

/**
 * A document of the held-out set.
 *
 * @param name its file name
 * @param format how its file is written: a disguise, or a compilation
 * @param layout how it is printed, in a few words
 * @param bytes the file
 * @param gold the facts that it was composed of; without evidence
 */
public record Sample(String name, String format, String layout, byte[] bytes, List<Plan> gold) {}
