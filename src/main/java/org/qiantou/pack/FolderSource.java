package org.qiantou.pack;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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
    if (!Files.isDirectory(root)) {
      String key = Files.exists(root) ? "pack.no-folder" : "pack.missing";
      problems.add(Spot.file(shown), "", key);
      return files;
    }
    try {
      Path real = root.toRealPath();
      Files.walkFileTree(
          real, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Visitor(real, files, problems));
    } catch (IOException e) {
      problems.add(Spot.file(shown), "", "file.unreadable", String.valueOf(e.getMessage()));
    }
    files.sort(Comparator.comparing(SourceFile::path));
    return files;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path real;
    private final List<SourceFile> files;
    private final Problems problems;

    Visitor(Path real, List<SourceFile> files, Problems problems) {
      this.real = real;
      this.files = files;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(real) && name(folder).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (name(file).startsWith(".") || name(file).startsWith("~$")) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        followLink(file);
      } else if (attributes.isDirectory()) {
        problems.add(spot(file), "", "file.deep", DEEPEST);
      } else {
        take(file, attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.add(spot(file), "", "file.unreadable", String.valueOf(e.getMessage()));
      return FileVisitResult.CONTINUE;
    }

    private void followLink(Path link) throws IOException {
      if (!Files.exists(link)) {
        problems.add(spot(link), "", "file.dead-link");
        return;
      }
      Path target = link.toRealPath();
      if (!target.startsWith(real)) {
        problems.add(spot(link), "", "file.link");
      } else if (Files.isDirectory(target)) {
        problems.add(spot(link), "", "file.folder-link");
      } else {
        take(link, Files.readAttributes(link, BasicFileAttributes.class));
      }
    }

    private void take(Path file, BasicFileAttributes attributes) {
      String extension = extension(file);
      if (extension.equals("csv")) {
        // Opening a pipe would wait for ever.
        if (attributes.isRegularFile()) {
          String path = path(file);
          files.add(new SourceFile(path, attributes.size(), () -> Files.readAllBytes(file)));
        } else {
          problems.add(spot(file), "", "file.irregular");
        }
      } else if (SPREADSHEETS.contains(extension)) {
        problems.add(spot(file), "", "file.spreadsheet", extension);
      } else if (extension.equals("drl") && !Doctrine.isOurs(file, attributes)) {
        problems.add(spot(file), "", "file.doctrine");
      }
    }

    private Spot spot(Path file) {
      return Spot.file(shown(path(file)));
    }

    private String path(Path file) {
      List<String> names = new ArrayList<>();
      real.relativize(file).forEach(each -> names.add(each.toString()));
      return String.join("/", names);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String extension(Path file) {
    String name = name(file);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
