package org.qiantou.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which rule pack answers.
 *
 * @param id the id of the topmost pack
 * @param version its version
 * @param name its name
 * @param jurisdiction the city, such as 重庆市
 * @param municipalPrefix how the short names of the city's bodies begin, such as 市
 * @param coveredFrom the first day for which it answers (D1)
 * @param district the code of the district, for a district's pack
 * @param layers {@code id version} of every pack laid over one another, the lowest first
 */
public record PackInfo(
    String id,
    String version,
    String name,
    String jurisdiction,
    String municipalPrefix,
    LocalDate coveredFrom,
    Optional<String> district,
    List<String> layers) {
  public PackInfo {
    layers = ImmutableList.copyOf(layers);
  }
}
