package org.qiantou.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built-in pack is the same from the jar, from the class path and from its folder. */
final class PackJarTest {
  private static final Path CLASSES = Path.of("target/classes");
  // The build's copy, which may hold what has since left the folder rules.
  private static final Path RULES = CLASSES.resolve("org/qiantou/rules");

  @TempDir Path temp;

  @Test
  void isFoundInAJar() throws Exception {
    String expected = outcome(() -> PackLoader.load(List.of(RULES)).toString());
    assertEquals(expected, outcome(() -> PackLoader.builtIn().toString()));
    ClassLoader libraries = new Libraries();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar().toUri().toURL()}, libraries)) {
      Class<?> packed = loader.loadClass("org.qiantou.pack.PackLoader");
      assertEquals(loader, packed.getClassLoader());
      assertEquals(expected, outcome(() -> packed.getMethod("builtIn").invoke(null).toString()));
    }
  }

  /** Shows the pack, or how many mistakes it has; places differ by how the folder is called. */
  private static String outcome(Attempt attempt) throws Exception {
    try {
      return attempt.run();
    } catch (PackException e) {
      return mistakes(e);
    } catch (ReflectiveOperationException e) {
      return mistakes(Optional.ofNullable(e.getCause()).orElse(e));
    }
  }

  private static String mistakes(Throwable e) {
    return String.valueOf(e.getMessage()).lines().count() + " mistakes";
  }

  private Path jar() throws IOException {
    Path jar = temp.resolve("with blank.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out);
        Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(CLASSES.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    return jar;
  }

  /** What a test does to load a pack. */
  private interface Attempt {
    String run() throws Exception;
  }

  /** The class path without our own classes. */
  private static final class Libraries extends ClassLoader {
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.qiantou.")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
      return name.startsWith("org/qiantou/") ? null : super.getResource(name);
    }
  }
}
