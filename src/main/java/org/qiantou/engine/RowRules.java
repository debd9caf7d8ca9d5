package org.qiantou.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.drools.model.Global;
import org.drools.model.Index;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.qiantou.model.Condition;
import org.qiantou.model.Validity;

/**
 * Builds one Drools rule for each row. The rules are made from the executable model's own language,
 * so that no cell of a table ever becomes source code, and no compiler is needed at run time.
 */
final class RowRules {

  /** The package of the rows' rules; a rule's name is its row's id. */
  static final String PACKAGE = "org.qiantou.rows";

  /** The name of the global through which the rules propose. */
  static final String PROPOSALS = "proposals";

  private static final Variable<Asked> ASKED = declarationOf(Asked.class, "asked");

  @SuppressWarnings("rawtypes") // Drools declares the class of a global, which cannot be generic.
  private static final Global<List> PROPOSED = globalOf(List.class, PACKAGE, PROPOSALS);

  private RowRules() {}

  /** Returns a base with a rule for each row that counts on some day. */
  static KieBase build(Collection<Row> rows) {
    ModelImpl model = new ModelImpl();
    model.addGlobal(PROPOSED);
    rows.stream()
        .filter(row -> row.validity() != null)
        .map(RowRules::ruleOf)
        .forEach(model::addRule);
    return KieBaseBuilder.createKieBaseFromModel(model);
  }

  /**
   * Equal constraints bear equal ids, or Drools could not share their nodes; the first one is
   * hashed.
   */
  @SuppressWarnings("unchecked") // The global holds rows and nothing else.
  private static Rule ruleOf(Row row) {
    PatternDef<Asked> asked =
        pattern(ASKED)
            .expr(
                "topic:" + row.topic(),
                each -> each.topic().equals(row.topic()),
                alphaIndexedBy(
                    String.class, Index.ConstraintType.EQUAL, 0, Asked::topic, row.topic()));
    level(asked, row);
    days(asked, row.validity());
    row.function().ifPresent(wanted -> function(asked, wanted));
    row.instrument().district().ifPresent(wanted -> district(asked, wanted));
    row.conditions().forEach(each -> condition(asked, each));
    return rule(PACKAGE, row.id())
        .build(asked, on(ASKED, PROPOSED).execute((each, proposed) -> proposed.add(row)));
  }

  private static void level(PatternDef<Asked> asked, Row row) {
    boolean analogy = row.instrument().analogy();
    asked.expr(
        "level:" + row.levels() + analogy,
        each -> row.levels().contains(each.level()) || (analogy && row.isAnalogyAt(each.level())));
  }

  private static void days(PatternDef<Asked> asked, @Nullable Validity validity) {
    if (validity == null) {
      throw new IllegalArgumentException("a row that never counts has no rule");
    }
    long from =
        Optional.ofNullable(validity.from()).map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    long to = Optional.ofNullable(validity.to()).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    asked.expr("days:" + from + ":" + to, each -> from <= each.day() && each.day() <= to);
  }

  private static void function(PatternDef<Asked> asked, String wanted) {
    asked.expr("function:" + wanted, each -> each.function().equals(wanted));
  }

  private static void district(PatternDef<Asked> asked, String wanted) {
    asked.expr("district:" + wanted, each -> wanted.equals(each.district()));
  }

  private static void condition(PatternDef<Asked> asked, Condition wanted) {
    asked.expr("condition:" + wanted, each -> wanted.in(each.fields()) != Condition.Truth.FAILS);
  }
}
