package org.qiantou.pack;

import static org.qiantou.pack.Column.key;
import static org.qiantou.pack.Column.may;
import static org.qiantou.pack.Column.need;
import static org.qiantou.pack.Column.needText;
import static org.qiantou.pack.Column.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Optional;

/** The tables of a pack with their columns, as {@code rules/README.md} describes them. */
enum Table {
  PACK("pack", key("key"), need("value")),
  WITHDRAWALS("withdrawals", key("table"), key("id"), needText("reason")),
  DEPARTMENTS(
      "departments",
      key("code"),
      need("kind"),
      may("from"),
      may("to"),
      may("successors"),
      may("counterpart"),
      may("counterpart-full"),
      may("publisher"),
      text("note"),
      text("source"),
      need("verification")),
  DEPARTMENT_NAMES(
      "department-names",
      key("department"),
      key("name"),
      need("form"),
      may("from"),
      may("to"),
      text("source"),
      need("verification")),
  COUNTERPARTS(
      "counterparts",
      key("department"),
      key("district"),
      may("name"),
      may("full-name"),
      may("instead"),
      text("source"),
      need("verification")),
  DISTRICTS(
      "districts",
      key("code"),
      need("name"),
      need("kind"),
      may("aliases"),
      text("source"),
      need("verification")),
  ORGANS(
      "organs",
      key("organ"),
      key("department"),
      may("division"),
      may("from"),
      may("to"),
      need("sure"),
      text("source"),
      need("verification")),
  OFFICES(
      "offices", key("office"), key("holder"), may("level"), text("source"), need("verification")),
  TOPICS(
      "topics",
      key("code"),
      need("name"),
      needText("about"),
      may("weight"),
      may("covered-from"),
      text("no-duty-reason"),
      text("note")),
  TOPIC_WORDS("topic-words", key("topic"), key("word"), need("strength")),
  TOPIC_NEIGHBOURS(
      "topic-neighbours", key("topic"), key("other"), needText("difference"), needText("question")),
  FUNCTIONS("functions", key("code"), need("name"), may("words"), text("note")),
  FIELDS(
      "fields",
      key("code"),
      need("name"),
      needText("question"),
      need("type"),
      may("exhaustive"),
      text("note")),
  FIELD_VALUES("field-values", key("field"), key("value"), need("name"), may("words")),
  LEVELS("levels", key("wording"), need("levels"), text("source"), need("verification")),
  EXAMPLES("examples", key("id"), may("topic"), needText("text")),
  CUES("cues", key("kind"), key("word")),
  PLACES("places", key("place"), need("district"), text("source")),
  SPELLINGS("spellings", key("variant"), need("word")),
  INSTRUMENTS(
      "instruments",
      key("id"),
      need("title"),
      need("kind"),
      may("number"),
      may("issuer"),
      may("from"),
      may("to"),
      may("district"),
      may("analogy"),
      text("source"),
      need("verification"),
      text("note")),
  DUTIES(
      "duties",
      key("id"),
      need("topic"),
      needText("act"),
      need("role"),
      need("holder"),
      may("function"),
      need("level"),
      may("conditions"),
      may("residual"),
      may("open-list"),
      may("from"),
      may("to"),
      need("instrument"),
      may("article"),
      may("position"),
      may("division"),
      need("verification"),
      text("checked")),
  DELEGATIONS(
      "delegations",
      key("id"),
      need("topic"),
      needText("act"),
      may("function"),
      need("level"),
      may("conditions"),
      need("filler"),
      may("from"),
      may("to"),
      need("instrument"),
      may("article"),
      may("position"),
      need("verification"),
      text("checked")),
  DESIGNATIONS(
      "designations",
      key("id"),
      need("delegation"),
      need("holder"),
      may("district"),
      may("from"),
      may("to"),
      need("instrument"),
      may("article"),
      need("verification"),
      text("checked"));

  private final String title;
  private final ImmutableList<Column> columns;
  private final ImmutableMap<String, Integer> places;
  private final ImmutableIntArray keys;
  private final ImmutableIntArray required;

  Table(String title, Column... columns) {
    this.title = title;
    this.columns = ImmutableList.copyOf(columns);
    ImmutableMap.Builder<String, Integer> numbered = ImmutableMap.builder();
    ImmutableIntArray.Builder keyPlaces = ImmutableIntArray.builder();
    ImmutableIntArray.Builder requiredPlaces = ImmutableIntArray.builder();
    for (int i = 0; i < columns.length; i++) {
      numbered.put(columns[i].name(), i);
      if (columns[i].need() == Column.Need.KEY) {
        keyPlaces.add(i);
      }
      if (columns[i].need() != Column.Need.OPTIONAL) {
        requiredPlaces.add(i);
      }
    }
    places = numbered.buildOrThrow();
    keys = keyPlaces.build();
    required = requiredPlaces.build();
  }

  /** Returns the name of its folder or file. */
  String title() {
    return title;
  }

  List<Column> columns() {
    return columns;
  }

  /** Returns the places of the columns that make up a row's key. */
  ImmutableIntArray keys() {
    return keys;
  }

  /** Returns the places of the columns whose cells must not be empty. */
  ImmutableIntArray required() {
    return required;
  }

  /** Returns the place of a column in {@link #columns()}, or -1. */
  int indexOf(String column) {
    return places.getOrDefault(column, -1);
  }

  static Optional<Table> named(String title) {
    for (Table table : values()) {
      if (table.title.equals(title)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }
}
