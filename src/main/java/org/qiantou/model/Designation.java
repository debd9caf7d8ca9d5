package org.qiantou.model;

import java.util.Optional;

/**
 * The row that fills a delegation for the city or for one district (指定, D9).
 *
 * @param id the row's id
 * @param delegation the id of the slot that it fills
 * @param holder a department's code, or a statute's words for one
 * @param district the code of the district; empty: the whole city
 * @param validity the row's own days, besides its instrument's
 * @param instrument the id of the instrument that designates
 * @param article the article, if it has one
 * @param verification how the row was checked
 * @param checked when and by what
 * @param origin the row's place
 */
public record Designation(
    String id,
    String delegation,
    String holder,
    Optional<String> district,
    Validity validity,
    String instrument,
    Optional<String> article,
    Verification verification,
    String checked,
    Origin origin) {}
