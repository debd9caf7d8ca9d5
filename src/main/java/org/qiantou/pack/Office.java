package org.qiantou.pack;

import java.util.Optional;
import org.qiantou.model.Level;

/**
 * Who holds an office that the doctrine names (D12 to D19).
 *
 * @param office the office, such as {@code consultation-organizer}
 * @param holder the department's code
 * @param level the level at which it holds the office; empty: both
 */
public record Office(String office, String holder, Optional<Level> level) {}
