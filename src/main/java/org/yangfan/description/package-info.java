/** What a generation says of itself: VoID, DCAT and its saved questions. Knows {@code graph}. */
package org.yangfan.description;
