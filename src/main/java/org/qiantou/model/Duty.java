package org.qiantou.model;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the responsibility tables (职责): a body, its role and an act, by an article.
 *
 * @param id the row's id, which is also the name of its rule
 * @param topic the code of the topic (事项); holds for everything below it (D3)
 * @param act the act, in a few words
 * @param role what the body does
 * @param holder a department's code, or a statute's words for one ({@code 公安机关})
 * @param function the code of the part of the work (环节); empty: all
 * @param levels the levels at which it holds (D2)
 * @param conditions the facts that must all hold (D3)
 * @param residual whether it is a catch-all clause (其他…行为, D3)
 * @param openList whether the article leaves its list open (等有关部门, D9)
 * @param validity the row's own days, besides its instrument's (D1)
 * @param instrument the id of its instrument
 * @param article the article, such as 第八条; empty only for an instrument without articles
 * @param position the body's place in the article, from 1 (D11)
 * @param division the internal division (内设机构) that does it (D15)
 * @param verification how the row was checked
 * @param checked when and by what
 * @param origin the row's place
 */
public record Duty(
    String id,
    String topic,
    String act,
    Role role,
    String holder,
    Optional<String> function,
    Set<Level> levels,
    Set<Condition> conditions,
    boolean residual,
    boolean openList,
    Validity validity,
    String instrument,
    Optional<String> article,
    int position,
    Optional<String> division,
    Verification verification,
    String checked,
    Origin origin) {

  public Duty {
    levels = ImmutableSet.copyOf(levels);
    conditions = ImmutableSet.copyOf(conditions);
  }
}
