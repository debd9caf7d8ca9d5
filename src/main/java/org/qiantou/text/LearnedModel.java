package org.qiantou.text;

import static com.google.common.base.Preconditions.checkState;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.qiantou.pack.PackLoader;
import org.qiantou.pack.RulePack;

/**
 * Keeps what was learned from the built-in pack when the project was built, so that a program need
 * not learn it again. A pack with other words or examples counts its own frequencies; of the
 * corrections it keeps those of the topics that it shares with the built-in pack.
 */
final class LearnedModel {

  /** The whole model, for the built-in pack. */
  private static final String MODEL = "topics.model";

  /** The corrections alone, with the codes of their classes, for any other pack. */
  private static final String CORRECTIONS = "corrections.model";

  /** Of the files, and of what learning makes of the same lessons: to be raised when it changes. */
  private static final int FORMAT = 2;

  private LearnedModel() {}

  /**
   * Learns from the built-in pack and writes the result.
   *
   * @param args the folder of compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], "org", "qiantou", "text");
    RulePack pack = PackLoader.builtIn();
    if (isOf(pack)) {
      return;
    }
    long print = Lessons.print(pack);
    Lessons lessons = MatterReader.lessons(pack);
    Frequencies counted = new Frequencies(lessons);
    Weights corrections = Learning.corrections(lessons, counted);
    Files.createDirectories(folder);
    write(folder.resolve(CORRECTIONS), print, out -> writeCorrections(lessons, corrections, out));
    TopicModel model = TopicModel.of(lessons.classes(), counted, corrections);
    write(folder.resolve(MODEL), print, model::write);
  }

  /** Returns the model for a pack. */
  static TopicModel of(RulePack pack) {
    byte[] model = bytes(MODEL);
    if (model.length == 0) {
      // Compiled without learning, as some tools do.
      Lessons lessons = MatterReader.lessons(pack);
      Frequencies counted = new Frequencies(lessons);
      return TopicModel.of(lessons.classes(), counted, Learning.corrections(lessons, counted));
    }
    if (isOf(model, pack)) {
      return TopicModel.read(unpacked(model), Lessons.classes(pack));
    }
    Lessons lessons = MatterReader.lessons(pack);
    return TopicModel.of(
        lessons.classes(), new Frequencies(lessons), corrections(lessons.classes()));
  }

  /** Whether this very pack was learned from when the project was built. */
  static boolean isOf(RulePack pack) {
    return isOf(bytes(MODEL), pack);
  }

  private static boolean isOf(byte[] model, RulePack pack) {
    return model.length > 0 && print(model) == Lessons.print(pack);
  }

  private static void writeCorrections(Lessons lessons, Weights corrections, DataOutputStream out)
      throws IOException {
    out.writeInt(lessons.classes().size());
    for (String each : lessons.classes()) {
      byte[] code = each.getBytes(StandardCharsets.UTF_8);
      out.writeShort(code.length);
      out.write(code);
    }
    corrections.write(out);
  }

  private static Weights corrections(List<String> classes) {
    ByteBuffer in = unpacked(bytes(CORRECTIONS));
    List<String> then = new ArrayList<>();
    int count = in.getInt();
    for (int i = 0; i < count; i++) {
      byte[] code = new byte[in.getShort()];
      in.get(code);
      then.add(new String(code, StandardCharsets.UTF_8));
    }
    int[] now =
        then.stream()
            .mapToInt(code -> Math.max(-1, Collections.binarySearch(classes, code)))
            .toArray();
    return Weights.read(in).renumbered(now);
  }

  @FunctionalInterface
  private interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  private static void write(Path file, long print, Content content) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(FORMAT);
      out.writeLong(print);
      try (DataOutputStream packed = new DataOutputStream(new DeflaterOutputStream(out))) {
        content.write(packed);
      }
    }
  }

  private static long print(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return in.getInt() == FORMAT ? in.getLong() : 0;
  }

  private static ByteBuffer unpacked(byte[] bytes) {
    checkState(ByteBuffer.wrap(bytes).getInt() == FORMAT, "a learned model of another format");
    int head = Integer.BYTES + Long.BYTES;
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(bytes, head, bytes.length - head))) {
      return ByteBuffer.wrap(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns nothing if the project was compiled without learning. */
  private static byte[] bytes(String resource) {
    try (InputStream in = LearnedModel.class.getResourceAsStream(resource)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
