package org.qiantou.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * The pack that comes with the product: in the jar, or in a folder while the product is built.
 *
 * <p>The files are found by listing the jar, so that no index can be out of date. The jar's
 * directory is in memory already; passing over 20,000 names takes a few milliseconds.
 */
final class ClassPathSource implements PackSource {
  private static final String ROOT = "org/qiantou/rules/";

  @Override
  public String shown() {
    return "org/qiantou/rules";
  }

  @Override
  public List<SourceFile> files(Problems problems) {
    @Nullable URL url = ClassPathSource.class.getResource("/" + ROOT + "pack.csv");
    if (url == null) {
      throw new IllegalStateException("the class path lacks " + ROOT + "pack.csv");
    }
    try {
      if (url.openConnection() instanceof JarURLConnection connection) {
        return inJar(connection);
      }
      Path root = Path.of(url.toURI()).resolve("..").normalize();
      return new FolderSource(root, shown()).files(problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a place of files: " + url, e);
    }
  }

  private static List<SourceFile> inJar(JarURLConnection connection) throws IOException {
    // A JarFile of our own shares the directory with the class loader's and may be closed.
    connection.setUseCaches(false);
    List<SourceFile> files = new ArrayList<>();
    try (JarFile jar = connection.getJarFile()) {
      Enumeration<? extends ZipEntry> entries = jar.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (entry.getName().startsWith(ROOT) && entry.getName().endsWith(".csv")) {
          byte[] bytes = read(jar, entry);
          String path = entry.getName().substring(ROOT.length());
          files.add(new SourceFile(path, bytes.length, () -> bytes));
        }
      }
    }
    files.sort(Comparator.comparing(SourceFile::path));
    return files;
  }

  private static byte[] read(JarFile jar, ZipEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}
