package org.yangfan.extract.citation;

import java.time.LocalDate;
import java.util.List;
import org.yangfan.fact.Period;

/**
 * What a compilation tells of the plan of a region, its tasks and targets aside.
 *
 * @param title without white space, or null
 * @param effective the day it takes effect, or null
 * @param period the years it is for, or null
 * @param superiors titles of the plans that it carries out
 */
public record CitedPlan(
    String title, Imprint imprint, LocalDate effective, Period period, List<String> superiors) {}
