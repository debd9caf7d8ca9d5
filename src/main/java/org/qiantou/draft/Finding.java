package org.qiantou.draft;

import java.util.Optional;
import org.qiantou.model.Message;

/**
 * Something that a drafter should look at.
 *
 * @param rule what was checked
 * @param severity how grave it is
 * @param task the id of the task; empty if it is about the whole document
 * @param location the very words
 * @param message what is wrong
 * @param fix what to write instead
 * @param fingerprint says the same as long as the words do, wherever they stand
 */
public record Finding(
    FindingRule rule,
    Severity severity,
    Optional<String> task,
    Location location,
    Message message,
    Optional<Message> fix,
    String fingerprint) {}
