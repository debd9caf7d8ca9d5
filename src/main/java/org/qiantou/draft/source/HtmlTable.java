package org.qiantou.draft.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a table of HTML; one that only lays out the page is none. */
final class HtmlTable {

  private static final int MOST_COLUMNS = 200;
  private static final int MOST_ROWS = 65_534;

  private final HtmlFlow flow;
  private final HtmlWalker walker;

  /** For each column the cell above that reaches further down. */
  private final Map<Integer, Open> open = new HashMap<>();

  private HtmlTable(HtmlFlow flow, HtmlWalker walker) {
    this.flow = flow;
    this.walker = walker;
  }

  /** A cell that reaches over several rows. */
  private record Open(String text, int rowsLeft, boolean spanned) {}

  /** Says whether a table shows rows and columns: a frame, or one that holds others, does not. */
  static boolean isTable(Element table) {
    if (table.select("table").size() > 1) {
      return false;
    }
    return rows(table).stream().anyMatch(row -> cells(row).size() > 1);
  }

  static void add(Element table, HtmlFlow flow, HtmlWalker walker) throws SourceException {
    for (Element caption : table.select("caption")) {
      walker.walk(caption);
    }
    new HtmlTable(flow, walker).addRows(rows(table));
  }

  private void addRows(List<Element> elements) throws SourceException {
    List<List<Table.Cell>> rows = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<Boolean> headers = new ArrayList<>();
    int columns = 0;
    for (Element element : elements) {
      Place place = flow.nextLine();
      List<Table.Cell> row = row(element, place);
      rows.add(row);
      places.add(place);
      headers.add(isHeader(element));
      columns = Math.max(columns, row.size());
      flow.blocks().checkCells((long) rows.size() * columns);
    }
    List<Table.Row> found = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      while (rows.get(i).size() < columns) {
        rows.get(i).add(new Table.Cell(places.get(i), "", false, false));
      }
      found.add(new Table.Row(places.get(i), headers.get(i), rows.get(i)));
    }
    flow.blocks().addTable(places.get(0), found);
  }

  private List<Table.Cell> row(Element row, Place place) throws SourceException {
    List<Table.Cell> cells = new ArrayList<>();
    for (Element element : cells(row)) {
      carry(cells, place);
      flow.startCell();
      walker.walk(element);
      String text = flow.endCell();
      int across = bounded(element.attr("colspan"), MOST_COLUMNS);
      boolean toTheEnd = element.attr("rowspan").strip().equals("0");
      int down = toTheEnd ? MOST_ROWS : bounded(element.attr("rowspan"), MOST_ROWS);
      for (int i = 0; i < across && cells.size() < MOST_COLUMNS; i++) {
        if (down > 1) {
          open.put(cells.size(), new Open(text, down - 1, i > 0));
        }
        cells.add(new Table.Cell(place, text, false, i > 0));
      }
    }
    carry(cells, place);
    return cells;
  }

  /** Adds the cells that reach down from rows above into the next columns. */
  private void carry(List<Table.Cell> cells, Place place) {
    @Nullable Open above = open.get(cells.size());
    while (above != null) {
      if (above.rowsLeft() > 1) {
        open.put(cells.size(), new Open(above.text(), above.rowsLeft() - 1, above.spanned()));
      } else {
        open.remove(cells.size());
      }
      cells.add(new Table.Cell(place, above.text(), true, above.spanned()));
      above = open.get(cells.size());
    }
  }

  private static int bounded(String number, int most) {
    return Math.max(1, Math.min(most, HtmlWalker.integer(number, 1)));
  }

  private static boolean isHeader(Element row) {
    List<Element> cells = cells(row);
    boolean inHead = row.parent() != null && row.parent().normalName().equals("thead");
    return inHead || cells.stream().allMatch(cell -> cell.normalName().equals("th"));
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" -> rows.addAll(child.children());
        default -> {}
      }
    }
    rows.removeIf(row -> cells(row).isEmpty());
    return rows;
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>(row.children());
    cells.removeIf(cell -> !cell.normalName().equals("td") && !cell.normalName().equals("th"));
    return cells;
  }
}
