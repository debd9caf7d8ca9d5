package org.qiantou.text;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Suppliers;
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
import java.util.function.Supplier;
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

  private static final String RESOURCE = "topics.model";
  private static final int FORMAT = 1;
  private static final Supplier<byte[]> BYTES = Suppliers.memoize(LearnedModel::bytes);

  private LearnedModel() {}

  /**
   * Learns from the built-in pack and writes the result.
   *
   * @param args the folder of compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0], "org", "qiantou", "text", RESOURCE);
    RulePack pack = PackLoader.builtIn();
    if (Files.exists(file) && print(Files.readAllBytes(file)) == Lessons.print(pack)) {
      return;
    }
    Lessons lessons = MatterReader.lessons(pack);
    Frequencies counted = new Frequencies(lessons);
    TopicModel model = TopicModel.of(lessons.classes(), counted, Weights.NONE);
    Weights corrections = Learning.corrections(lessons, counted, model);
    Files.createDirectories(file.getParent());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(FORMAT);
      out.writeLong(Lessons.print(pack));
      try (DataOutputStream packed = new DataOutputStream(new DeflaterOutputStream(out))) {
        packed.writeInt(lessons.classes().size());
        for (String each : lessons.classes()) {
          byte[] code = each.getBytes(StandardCharsets.UTF_8);
          packed.writeShort(code.length);
          packed.write(code);
        }
        corrections.write(packed);
        TopicModel.write(counted, packed);
      }
    }
  }

  /** Returns the model for a pack. */
  static TopicModel of(RulePack pack) {
    byte[] bytes = BYTES.get();
    if (bytes.length == 0) {
      Lessons lessons = MatterReader.lessons(pack);
      Frequencies counted = new Frequencies(lessons);
      TopicModel model = TopicModel.of(lessons.classes(), counted, Weights.NONE);
      return TopicModel.of(
          lessons.classes(), counted, Learning.corrections(lessons, counted, model));
    }
    ByteBuffer in = unpacked(bytes);
    List<String> then = new ArrayList<>();
    int count = in.getInt();
    for (int i = 0; i < count; i++) {
      byte[] code = new byte[in.getShort()];
      in.get(code);
      then.add(new String(code, StandardCharsets.UTF_8));
    }
    List<String> classes = Lessons.classes(pack);
    int[] now =
        then.stream()
            .mapToInt(code -> Math.max(-1, Collections.binarySearch(classes, code)))
            .toArray();
    Weights corrections = Weights.read(in, now);
    if (isOf(pack)) {
      return TopicModel.read(in, classes, corrections);
    }
    return TopicModel.of(classes, new Frequencies(MatterReader.lessons(pack)), corrections);
  }

  /** Whether this very pack was learned from when the project was built. */
  static boolean isOf(RulePack pack) {
    byte[] bytes = BYTES.get();
    return bytes.length > 0 && print(bytes) == Lessons.print(pack);
  }

  private static long print(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return in.getInt() == FORMAT ? in.getLong() : 0;
  }

  private static ByteBuffer unpacked(byte[] bytes) {
    checkState(ByteBuffer.wrap(bytes).getInt() == FORMAT, "%s is of another format", RESOURCE);
    int head = Integer.BYTES + Long.BYTES;
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(bytes, head, bytes.length - head))) {
      return ByteBuffer.wrap(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns nothing if the project was compiled without learning. */
  private static byte[] bytes() {
    try (InputStream in = LearnedModel.class.getResourceAsStream(RESOURCE)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
