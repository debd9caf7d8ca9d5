package org.qiantou.draft;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Units named together.
 *
 * @param names the units in the order of the text
 * @param open whether the text leaves the list open (等)
 */
record NameList(List<Name> names, boolean open) {
  static final NameList NONE = new NameList(List.of(), false);

  /** No task has more; what has is no list of units. */
  private static final int MOST = 500;

  NameList {
    names = ImmutableList.copyOf(names);
  }

  NameList plus(NameList other) {
    if (names.size() > MOST) {
      return this;
    }
    return new NameList(
        ImmutableList.<Name>builder().addAll(names).addAll(other.names).build(),
        open || other.open);
  }

  NameList map(UnaryOperator<Name> change) {
    return new NameList(names.stream().map(change).toList(), open);
  }

  boolean isEmpty() {
    return names.isEmpty();
  }
}
