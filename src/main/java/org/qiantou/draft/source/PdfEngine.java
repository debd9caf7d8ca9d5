package org.qiantou.draft.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the characters and straight lines of a page; runs in the process of {@link PdfMain}. */
final class PdfEngine extends PDFStreamEngine {

  private static final int MOST_GLYPHS = 100_000;

  /** Written for a character of which the file does not say what it is. */
  private static final String UNKNOWN = "\uFFFD";

  private final PDPage source;
  private final PdfPaths paths = new PdfPaths();
  private final List<Drawn> drawn = new ArrayList<>();

  /** A character where it is drawn, with the way in which its line runs. */
  private record Drawn(String text, float x, float y, float toX, float toY, float size) {}

  @SuppressWarnings("this-escape")
  PdfEngine(PDPage page) throws IOException {
    source = page;
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new SetMatrix(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
    processPage(page);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (getGraphicsState() != null) {
      paths.take(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    // One operator that is wrong does not make the rest of the page unreadable.
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (drawn.size() >= MOST_GLYPHS) {
      return;
    }
    String text = font.toUnicode(code);
    float x = matrix.getTranslateX();
    float y = matrix.getTranslateY();
    float toX = x + displacement.getX() * matrix.getScaleX();
    float toY = y + displacement.getX() * matrix.getShearY();
    String known = text == null || text.isEmpty() || text.length() > 20 ? UNKNOWN : text;
    drawn.add(new Drawn(known, x, y, toX, toY, matrix.getScalingFactorY()));
  }

  /** Returns what the page shows, turned so that most of its text stands upright. */
  PdfPage page(int number) {
    int[] ways = new int[4];
    drawn.forEach(
        each -> {
          int way = way(each);
          if (way >= 0) {
            ways[way]++;
          }
        });
    int turn = 0;
    for (int way = 1; way < 4; way++) {
      turn = ways[way] > ways[turn] ? way : turn;
    }
    PdfFrame frame = PdfFrame.of(source.getCropBox(), turn);
    List<PdfGlyph> glyphs = new ArrayList<>();
    for (Drawn each : drawn) {
      // Text that runs askew or another way is a watermark or a stamp.
      if (way(each) == turn) {
        float x = frame.x(each.x, each.y);
        float width = frame.x(each.toX, each.toY) - x;
        glyphs.add(new PdfGlyph(each.text, x, frame.y(each.x, each.y), width, each.size));
      }
    }
    return new PdfPage(number, frame.width(), frame.height(), glyphs, paths.rules(frame));
  }

  /** Returns how often its line is turned by a right angle, to the left; -1 if it runs askew. */
  private static int way(Drawn glyph) {
    float dx = glyph.toX - glyph.x;
    float dy = glyph.toY - glyph.y;
    if (Math.abs(dy) <= 0.05f * Math.abs(dx)) {
      return dx >= 0 ? 0 : 2;
    }
    if (Math.abs(dx) <= 0.05f * Math.abs(dy)) {
      return dy > 0 ? 1 : 3;
    }
    return -1;
  }
}
