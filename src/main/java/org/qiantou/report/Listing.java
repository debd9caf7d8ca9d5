package org.qiantou.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.qiantou.model.PackInfo;

/**
 * A list of things in a rule pack.
 *
 * @param name what they are: {@code duties}, {@code unassigned}, {@code delegations}
 * @param pack the pack
 * @param columns the keys of each entry
 * @param rows the values: strings (none if empty), truths, or lists of strings
 */
public record Listing(String name, PackInfo pack, List<String> columns, List<List<Object>> rows) {

  public Listing {
    columns = ImmutableList.copyOf(columns);
    rows =
        rows.stream()
            .<List<Object>>map(ImmutableList::copyOf)
            .collect(ImmutableList.toImmutableList());
    for (List<Object> row : rows) {
      checkArgument(
          row.size() == columns.size(), "%s values for %s columns", row.size(), columns.size());
    }
  }
}
