package org.qiantou.draft.source;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How the process that parses a PDF hands over its pages: a mark, then a page or how it ended. */
final class PdfWire {

  static final int PAGE = 1;
  static final int END = 2;
  static final int PROBLEM = 3;

  private PdfWire() {}

  static void write(PdfPage page, DataOutputStream out) throws IOException {
    out.writeByte(PAGE);
    out.writeInt(page.number());
    out.writeFloat(page.width());
    out.writeFloat(page.height());
    out.writeInt(page.glyphs().size());
    for (PdfGlyph glyph : page.glyphs()) {
      out.writeUTF(glyph.text());
      out.writeFloat(glyph.x());
      out.writeFloat(glyph.y());
      out.writeFloat(glyph.width());
      out.writeFloat(glyph.size());
    }
    out.writeInt(page.rules().size());
    for (PdfRule rule : page.rules()) {
      out.writeFloat(rule.x0());
      out.writeFloat(rule.y0());
      out.writeFloat(rule.x1());
      out.writeFloat(rule.y1());
    }
  }

  static PdfPage read(DataInputStream in) throws IOException {
    int number = in.readInt();
    float width = in.readFloat();
    float height = in.readFloat();
    int count = in.readInt();
    List<PdfGlyph> glyphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      glyphs.add(
          new PdfGlyph(
              in.readUTF(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
    }
    count = in.readInt();
    List<PdfRule> rules = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rules.add(new PdfRule(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
    }
    return new PdfPage(number, width, height, glyphs, rules);
  }
}
