package org.qiantou.draft.source;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * Collects the straight lines that a page draws: strokes, and the thin boxes that stand for them.
 */
final class PdfPaths {

  private static final int MOST_RULES = 20_000;
  private static final float THIN = 3;
  private static final float SHORTEST = 4;

  private final List<float[]> drawn = new ArrayList<>();
  private final List<float[]> strokes = new ArrayList<>();
  private final List<float[]> boxes = new ArrayList<>();
  private float startX;
  private float startY;
  private float x;
  private float y;

  /** Takes in an operator, if it is one of paths. */
  void take(String operator, List<COSBase> operands, Matrix matrix) {
    switch (operator) {
      case "m" -> {
        move(point(operands, 0, matrix));
        startX = x;
        startY = y;
      }
      case "l" -> line(point(operands, 0, matrix));
      case "c" -> move(point(operands, 4, matrix));
      case "v", "y" -> move(point(operands, 2, matrix));
      case "h" -> line(new Point2D.Float(startX, startY));
      case "re" -> box(operands, matrix);
      case "S", "s" -> paint(true, false);
      case "f", "F", "f*" -> paint(false, true);
      case "B", "B*", "b", "b*" -> paint(true, true);
      case "n" -> paint(false, false);
      default -> {}
    }
  }

  private static Point2D.Float point(List<COSBase> operands, int at, Matrix matrix) {
    return matrix.transformPoint(number(operands, at), number(operands, at + 1));
  }

  private static float number(List<COSBase> operands, int at) {
    return at < operands.size() && operands.get(at) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }

  private void move(Point2D.Float to) {
    x = to.x;
    y = to.y;
  }

  private void line(Point2D.Float to) {
    if (strokes.size() < MOST_RULES) {
      strokes.add(new float[] {x, y, to.x, to.y});
    }
    move(to);
  }

  private void box(List<COSBase> operands, Matrix matrix) {
    float left = number(operands, 0);
    float bottom = number(operands, 1);
    Point2D.Float low = matrix.transformPoint(left, bottom);
    Point2D.Float high =
        matrix.transformPoint(left + number(operands, 2), bottom + number(operands, 3));
    if (boxes.size() < MOST_RULES) {
      boxes.add(new float[] {low.x, low.y, high.x, high.y});
    }
  }

  private void paint(boolean stroked, boolean filled) {
    if (stroked || (filled && isThin(strokes))) {
      strokes.forEach(this::draw);
    }
    for (float[] box : boxes) {
      if (isThin(List.of(box))) {
        float midX = (box[0] + box[2]) / 2;
        float midY = (box[1] + box[3]) / 2;
        boolean level = Math.abs(box[2] - box[0]) > Math.abs(box[3] - box[1]);
        draw(
            level
                ? new float[] {box[0], midY, box[2], midY}
                : new float[] {midX, box[1], midX, box[3]});
      } else if (stroked) {
        draw(new float[] {box[0], box[1], box[2], box[1]});
        draw(new float[] {box[0], box[3], box[2], box[3]});
        draw(new float[] {box[0], box[1], box[0], box[3]});
        draw(new float[] {box[2], box[1], box[2], box[3]});
      }
    }
    strokes.clear();
    boxes.clear();
  }

  /** Says whether a shape is so thin that it is drawn to be seen as a line. */
  private static boolean isThin(List<float[]> shape) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float bottom = Float.MAX_VALUE;
    float top = -Float.MAX_VALUE;
    for (float[] each : shape) {
      left = Math.min(left, Math.min(each[0], each[2]));
      right = Math.max(right, Math.max(each[0], each[2]));
      bottom = Math.min(bottom, Math.min(each[1], each[3]));
      top = Math.max(top, Math.max(each[1], each[3]));
    }
    return !shape.isEmpty() && (right - left <= THIN || top - bottom <= THIN);
  }

  private void draw(float[] line) {
    if (drawn.size() < MOST_RULES) {
      drawn.add(line);
    }
  }

  /** Returns the lines that are level or upright and long enough to part cells. */
  List<PdfRule> rules(PdfFrame frame) {
    List<PdfRule> rules = new ArrayList<>();
    for (float[] line : drawn) {
      float fromX = frame.x(line[0], line[1]);
      float fromY = frame.y(line[0], line[1]);
      float toX = frame.x(line[2], line[3]);
      float toY = frame.y(line[2], line[3]);
      float width = Math.abs(toX - fromX);
      float height = Math.abs(toY - fromY);
      if (Math.max(width, height) >= SHORTEST && Math.min(width, height) <= 1) {
        rules.add(
            new PdfRule(
                Math.min(fromX, toX),
                Math.min(fromY, toY),
                Math.max(fromX, toX),
                Math.max(fromY, toY)));
      }
    }
    return rules;
  }
}
