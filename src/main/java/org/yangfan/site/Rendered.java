package org.yangfan.site;

import java.util.List;
import org.yangfan.page.Frame;

/**
 * A finished page.
 *
 * @param alternates the same as data
 */
public record Rendered(String html, List<Frame.Alternate> alternates) {}
