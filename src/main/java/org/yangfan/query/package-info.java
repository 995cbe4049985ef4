/**
 * Saved questions of {@code queries/*.rq}, their parameters, and the answers. Knows {@code store}.
 */
package org.yangfan.query;
