package org.qiantou.engine;

import java.util.Optional;

/**
 * The department that a row's words meant on a day.
 *
 * @param department its code
 * @param division its division, if one is meant
 * @param doubtful whether the mapping is unsure
 */
record Holder(String department, Optional<String> division, boolean doubtful) {}
