package org.qiantou.pack;

import java.util.Optional;

/**
 * An exception to how a department is called in one district (D2).
 *
 * @param department the department's code
 * @param district the district's code
 * @param name its short name there; empty: as usual
 * @param fullName its full name there; empty: as usual
 * @param instead the code of the department that takes its place there
 */
public record Counterpart(
    String department,
    String district,
    Optional<String> name,
    Optional<String> fullName,
    Optional<String> instead) {}
