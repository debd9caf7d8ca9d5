package org.qiantou.model;

import java.util.Optional;

/**
 * One row on which an answer rests (依据).
 *
 * @param duty the id of the duty, delegation or designation
 * @param role the role that it gives
 * @param department the department's code; empty for a delegation that nobody fills
 * @param instrument the title of the instrument
 * @param kind the kind of the instrument
 * @param article the article
 * @param verification how the row was checked
 * @param pack the id of the pack from which the row came
 */
public record Basis(
    String duty,
    Role role,
    Optional<String> department,
    String instrument,
    Kind kind,
    Optional<String> article,
    Verification verification,
    String pack) {}
