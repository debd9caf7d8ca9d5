package org.qiantou.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Knows the doctrine that is part of the product. */
final class Doctrine {
  private static final long MOST_BYTES = 1L << 20;

  private Doctrine() {}

  /**
   * Says whether a rule file is an unchanged copy of our own: a copy of our folder {@code rules} is
   * a pack that brings no doctrine, since it changes none.
   */
  static boolean isOurs(Path file, BasicFileAttributes attributes) {
    if (!attributes.isRegularFile() || attributes.size() > MOST_BYTES) {
      return false;
    }
    String resource = "/org/qiantou/rules/doctrine/" + file.getFileName();
    try (@Nullable InputStream ours = Doctrine.class.getResourceAsStream(resource)) {
      return ours != null && Arrays.equals(ours.readAllBytes(), Files.readAllBytes(file));
    } catch (IOException e) {
      return false;
    }
  }
}
