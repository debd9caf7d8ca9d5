package org.qiantou.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Level;

/**
 * The fact on which the rows' rules match: a matter on its topic or on one above it, since a duty
 * on a topic holds for everything below it (D3).
 *
 * @param topic the code of the topic or of one above it
 * @param level the level
 * @param function the part of the work
 * @param district the code of the district; null if none
 * @param day the day, in days since 1970-01-01
 * @param fields the facts stated
 */
public record Asked(
    String topic,
    Level level,
    String function,
    @Nullable String district,
    long day,
    Map<String, String> fields) {}
