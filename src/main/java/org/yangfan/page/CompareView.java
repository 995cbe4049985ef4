package org.yangfan.page;

import java.util.List;

/**
 * Two things side by side.
 *
 * @param fields what is compared, to be chosen
 * @param fault what is wrong with the choice; empty for nothing
 * @param sections answers; empty until both are chosen
 */
public record CompareView(List<QueryView.Field> fields, String fault, List<Section> sections) {}
