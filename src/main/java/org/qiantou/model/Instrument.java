package org.qiantou.model;

import java.util.Optional;

/**
 * A law, list, mandate or decision (依据文件).
 *
 * @param id the short title as it is cited, unique in a pack
 * @param title the title as it is shown
 * @param kind its kind, which gives rank (D4) and force (D5)
 * @param number the document number (文号)
 * @param issuer who issued it
 * @param validity the days from taking effect (施行) to repeal
 * @param district the code of the one district in which it holds; empty: everywhere in the
 *     jurisdiction
 * @param analogy whether districts follow it by analogy (D2)
 * @param source where its text or the fact was read
 * @param verification how that was checked
 * @param origin the row
 */
public record Instrument(
    String id,
    String title,
    Kind kind,
    Optional<String> number,
    Optional<String> issuer,
    Validity validity,
    Optional<String> district,
    boolean analogy,
    String source,
    Verification verification,
    Origin origin) {}
