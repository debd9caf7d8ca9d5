package org.qiantou.bench;

import java.util.List;
import org.qiantou.bench.SampleRows.PeerRow;

/** Another way to find the rows that apply. */
interface Peer {

  /** Makes it ready for these rows. */
  void build(List<PeerRow> rows);

  /** Hands each row that applies to the question. */
  void answer(PeerQuestion question);
}
