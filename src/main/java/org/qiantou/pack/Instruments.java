package org.qiantou.pack;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Instrument;
import org.qiantou.model.Kind;
import org.qiantou.model.Validity;

/** Reads the instruments, and the citations of them. */
final class Instruments {
  private static final Set<Kind> FOLLOWED =
      EnumSet.of(Kind.MANDATE, Kind.LIST, Kind.POLICY, Kind.DETERMINATION);
  private static final Set<Kind> IN_ARTICLES =
      EnumSet.of(Kind.LAW, Kind.REGULATION, Kind.LOCAL_REGULATION, Kind.RULE);

  private final Map<String, Instrument> byId = new LinkedHashMap<>();

  Instruments(Tables tables, Districts districts, Problems problems) {
    for (Row row : tables.rows(Table.INSTRUMENTS)) {
      Instrument instrument = read(new Cells(row, tables, problems), districts);
      byId.put(instrument.id(), instrument);
    }
  }

  Map<String, Instrument> byId() {
    return byId;
  }

  /** Holds a row's basis against its instrument: is there an article, and a day when both count. */
  void check(Cells cells, Validity validity) {
    @Nullable Instrument instrument = byId.get(cells.code("instrument", Table.INSTRUMENTS));
    if (instrument == null) {
      return;
    }
    if (cells.text("article").isEmpty() && IN_ARTICLES.contains(instrument.kind())) {
      cells.problem("article", "basis.article", instrument.id(), instrument.kind());
    }
    if (!Dates.overlap(validity, instrument.validity())) {
      String column = cells.text("from").isEmpty() ? "to" : "from";
      cells.problem(column, "basis.never", instrument.id(), days(instrument.validity()));
    }
  }

  private static Instrument read(Cells cells, Districts districts) {
    Kind kind = cells.choice("kind", Kind.class);
    boolean analogy = cells.flag("analogy");
    if (analogy && !FOLLOWED.contains(kind)) {
      cells.problem("analogy", "instrument.analogy", kind);
    }
    Optional<String> district = districts.read(cells, "district");
    return new Instrument(
        cells.text("id"),
        cells.text("title"),
        kind,
        cells.optional("number"),
        cells.optional("issuer"),
        cells.validity(),
        district,
        analogy,
        cells.text("source"),
        cells.verification("source"),
        cells.origin());
  }

  private static String days(Validity validity) {
    return (validity.from() == null ? "…" : validity.from())
        + " – "
        + (validity.to() == null ? "…" : validity.to());
  }
}
