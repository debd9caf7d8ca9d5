package org.qiantou.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What follows for those who act (D15 to D18, D24).
 *
 * @param doctrine the statement of the doctrine
 * @param text what is to be done, and by whom
 * @param due by when; empty if there is no day
 */
public record Obligation(String doctrine, Message text, Optional<LocalDate> due) {}
