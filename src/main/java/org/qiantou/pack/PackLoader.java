package org.qiantou.pack;

import com.google.common.base.Suppliers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiantou.model.Delegation;
import org.qiantou.model.Department;
import org.qiantou.model.Duty;
import org.qiantou.model.Field;
import org.qiantou.model.PackInfo;
import org.qiantou.model.Topic;

/** Loads rule packs: reads their tables, lays them over one another and checks everything. */
public final class PackLoader {

  /** A pack never changes, and loading this one takes longer than most answers. */
  private static final Supplier<RulePack> BUILT_IN =
      Suppliers.memoize(() -> fromSources(List.of(new ClassPathSource())));

  private PackLoader() {}

  /** Loads the pack that comes with the product; the first caller waits for it. */
  public static RulePack builtIn() {
    return BUILT_IN.get();
  }

  /**
   * Loads packs from folders, each laid over those before it; the built-in pack is not among them.
   *
   * @throws PackException if there is any mistake in them
   */
  public static RulePack load(List<Path> folders) {
    if (folders.isEmpty()) {
      throw new IllegalArgumentException("no folder given; builtIn() loads the built-in pack");
    }
    return fromSources(sources(folders));
  }

  /**
   * Loads packs from folders, each laid over those before it, the first over the built-in pack.
   *
   * @throws PackException if there is any mistake in them
   */
  public static RulePack overBuiltIn(List<Path> folders) {
    if (folders.isEmpty()) {
      return builtIn();
    }
    List<PackSource> sources = new ArrayList<>();
    sources.add(new ClassPathSource());
    sources.addAll(sources(folders));
    return fromSources(sources);
  }

  /**
   * Loads the packs that a caller names: none means the built-in pack; if the first says in its
   * {@code pack.csv} that it {@code extends} another, the built-in pack comes below it.
   *
   * @throws PackException if there is any mistake in them
   */
  public static RulePack forRules(List<Path> folders) {
    return folders.isEmpty() || saysExtends(folders.get(0)) ? overBuiltIn(folders) : load(folders);
  }

  static RulePack fromSources(List<PackSource> sources) {
    Problems problems = new Problems();
    List<Layer> layers = new ArrayList<>();
    for (PackSource source : sources) {
      layers.add(Layer.read(source, problems));
    }
    RulePack pack = build(layers, Tables.of(layers, problems), problems);
    problems.raise();
    return pack;
  }

  private static RulePack build(List<Layer> layers, Tables tables, Problems problems) {
    Districts districts = new Districts(tables, problems);
    PackInfo info = new PackSettings(tables, districts, problems).read(layers);
    Map<String, Department> departments = new Departments(tables, problems).read();
    Organs organs = new Organs(tables, departments, problems);
    Topics topics = new Topics(tables, problems);
    Map<String, Topic> tree = topics.read(info.coveredFrom());
    FieldTables fieldTables = new FieldTables(tables, problems);
    Map<String, Field> fields = fieldTables.fields();
    Instruments instruments = new Instruments(tables, districts, problems);
    Conditions conditions = new Conditions(fields, tables);
    Rows rows = new Rows(tables, problems, organs, conditions, instruments, districts);
    Map<String, Duty> duties = rows.duties();
    Map<String, Delegation> delegations = rows.delegations();
    new OpenFields(fields, duties.values(), delegations.values()).check(tree, tables, problems);
    return new RulePack(
        info,
        departments,
        new Counterparts(tables, districts, problems).read(),
        districts.byCode(),
        organs.read(),
        organs.offices(),
        tree,
        topics.words(),
        topics.neighbours(),
        fieldTables.functions(),
        fields,
        fieldTables.words(),
        duties,
        delegations,
        rows.designations(delegations),
        instruments.byId(),
        topics.examples(),
        new Languages(tables, districts, problems).read());
  }

  private static boolean saysExtends(Path folder) {
    // Mistakes are told when the folder is loaded.
    @Nullable Row row = Layer.settings(new FolderSource(folder, folder.toString())).get("extends");
    return row != null;
  }

  private static List<PackSource> sources(List<Path> folders) {
    List<PackSource> sources = new ArrayList<>();
    for (Path folder : folders) {
      sources.add(new FolderSource(folder, folder.toString()));
    }
    return sources;
  }
}
