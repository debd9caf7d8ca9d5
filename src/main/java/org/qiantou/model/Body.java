package org.qiantou.model;

import java.util.Optional;

/**
 * A department as an answer names it: at the matter's level, in its district, on its day.
 *
 * @param code the department's code
 * @param name the short name, such as 渝北区生态环境局
 * @param fullName the full name
 * @param counterpart the municipal short name of the same function; at municipal level the name
 *     itself
 * @param division the leading division (内设机构), where the basis gives one (D15)
 */
public record Body(
    String code, String name, String fullName, String counterpart, Optional<String> division) {}
