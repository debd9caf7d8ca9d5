package org.qiantou.pack;

import java.util.List;

/** Where the files of a pack come from. */
interface PackSource {

  /** Returns how people know it: the folder as the caller named it. */
  String shown();

  /** Returns its tables' files in order of path, and tells of files that do not belong there. */
  List<SourceFile> files(Problems problems);

  /** Returns a place in it. */
  default String shown(String path) {
    return shown() + "/" + path;
  }
}
