package org.qiantou.draft;

import org.qiantou.draft.source.Place;

/**
 * A paragraph ready for reading.
 *
 * @param clean its text
 * @param place where it stands
 * @param centred whether it stands in the middle or is styled as a heading
 */
record Line(Clean clean, Place place, boolean centred) {

  String text() {
    return clean.text();
  }

  int length() {
    return clean.length();
  }
}
