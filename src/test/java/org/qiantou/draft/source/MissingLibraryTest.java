package org.qiantou.draft.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an embedder sees who has only the library and Guava. */
final class MissingLibraryTest {

  @ParameterizedTest
  @CsvSource({
    "a.pdf,%PDF-1.7 startxref,org.apache.pdfbox:pdfbox:3",
    "a.html,<p>文</p>,org.jsoup:jsoup:1",
    "a.md,文,org.commonmark:commonmark"
  })
  void namesTheLibrary(String name, String content, String coordinates) throws Exception {
    String line = read(name, content.getBytes(UTF_8));
    assertTrue(line.contains("缺少") && line.contains(coordinates), line);
  }

  @Test
  void readsDocxAndTextWithoutAnyLibrary() throws Exception {
    assertEquals("由市水利局牵头\n", read("a.txt", "由市水利局牵头".getBytes(UTF_8)));
    assertEquals("由市水利局牵头\n", read("a.docx", Docx.of(Docx.p("由市水利局牵头")).bytes()));
  }

  /** Returns the text, or the line for the user. */
  private static String read(String name, byte[] content) throws Exception {
    try (URLClassLoader bare = new URLClassLoader(needed(), ClassLoader.getPlatformClassLoader())) {
      Class<?> reader = bare.loadClass(SourceReader.class.getName());
      var read = reader.getMethod("read", InputStream.class, String.class);
      try {
        Object source = read.invoke(null, new ByteArrayInputStream(content), name);
        return (String) source.getClass().getMethod("text").invoke(source);
      } catch (InvocationTargetException e) {
        return String.valueOf(e.getTargetException().getMessage());
      }
    }
  }

  private static URL[] needed() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      File file = new File(entry);
      if (file.isDirectory() || file.getName().matches("(guava|failureaccess|jspecify)-.*")) {
        urls.add(file.toURI().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }
}
