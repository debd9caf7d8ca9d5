package org.qiantou.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qiantou.model.District;
import org.qiantou.pack.RulePack;

/** Finds the district that a text names, or that a street or place in it implies. */
final class Places {

  private record Place(String district, boolean named) {}

  private final Dictionary<Place> names = new Dictionary<>();

  Places(RulePack pack) {
    for (District district : pack.districts().values()) {
      names.add(district.name(), new Place(district.code(), true));
      district.aliases().forEach(alias -> names.add(alias, new Place(district.code(), true)));
    }
    pack.language()
        .places()
        .forEach((place, district) -> names.add(place, new Place(district, false)));
    names.built();
  }

  /** Returns the district's code; empty if the text names none, or several. */
  Optional<String> in(String text) {
    Map<String, Integer> named = new HashMap<>();
    Map<String, Integer> implied = new HashMap<>();
    names.find(
        text,
        0,
        text.length(),
        (place, start, end) ->
            (place.named() ? named : implied).merge(place.district(), 1, Integer::sum));
    return only(named.isEmpty() ? implied : named);
  }

  private static Optional<String> only(Map<String, Integer> districts) {
    return districts.size() == 1 ? districts.keySet().stream().findFirst() : Optional.empty();
  }
}
