package org.qiantou.pack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A pack in a folder. Names that begin with a dot are not looked at. */
final class FolderSource implements PackSource {
  private static final Set<String> SPREADSHEETS =
      Set.of("xlsx", "xls", "xlsm", "ods", "et", "tsv", "numbers");
  private static final int DEEPEST = 16;

  private final Path root;
  private final String shown;

  FolderSource(Path root, String shown) {
    this.root = root;
    this.shown = shown;
  }

  @Override
  public String shown() {
    return shown;
  }

  @Override
  public List<SourceFile> files(Problems problems) {
    List<SourceFile> files = new ArrayList<>();
    if (Files.isDirectory(root)) {
      new Walk(files, problems).folder(root, "", 1);
    } else {
      String key = Files.exists(root) ? "pack.no-folder" : "pack.missing";
      problems.add(Spot.file(shown), "", key);
    }
    files.sort(Comparator.comparing(SourceFile::path));
    return files;
  }

  /** One look through the folder and those within. */
  private final class Walk {
    private final List<SourceFile> files;
    private final Problems problems;

    Walk(List<SourceFile> files, Problems problems) {
      this.files = files;
      this.problems = problems;
    }

    /** Looks through a folder; its path in the pack ends in a slash, or is empty for the root. */
    void folder(Path folder, String path, int depth) {
      if (depth > DEEPEST) {
        tell(path, "file.deep", DEEPEST);
        return;
      }
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        for (Path entry : entries) {
          String name = String.valueOf(entry.getFileName());
          if (!name.startsWith(".") && !name.startsWith("~$")) {
            entry(entry, path + name, depth);
          }
        }
      } catch (IOException e) {
        tell(path, "file.unreadable", String.valueOf(e.getMessage()));
      }
    }

    private void entry(Path entry, String path, int depth) throws IOException {
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        link(entry, path);
      } else if (attributes.isDirectory()) {
        folder(entry, path + "/", depth + 1);
      } else {
        file(entry, path, attributes);
      }
    }

    private void link(Path link, String path) throws IOException {
      if (!Files.exists(link)) {
        tell(path, "file.dead-link");
      } else if (!link.toRealPath().startsWith(root.toRealPath())) {
        tell(path, "file.link");
      } else if (Files.isDirectory(link)) {
        tell(path, "file.folder-link");
      } else {
        file(link, path, Files.readAttributes(link, BasicFileAttributes.class));
      }
    }

    private void file(Path file, String path, BasicFileAttributes attributes) {
      String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (extension.equals("csv")) {
        // Opening a pipe would wait for ever.
        if (attributes.isRegularFile()) {
          files.add(new SourceFile(path, attributes.size(), () -> Files.readAllBytes(file)));
        } else {
          tell(path, "file.irregular");
        }
      } else if (SPREADSHEETS.contains(extension)) {
        tell(path, "file.spreadsheet", extension);
      } else if (extension.equals("drl") && !Doctrine.isOurs(file, attributes)) {
        tell(path, "file.doctrine");
      }
    }

    private void tell(String path, String key, Object... args) {
      problems.add(Spot.file(shown(path)), "", key, args);
    }
  }
}
