package org.dajuan.catalog.testing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.pack.LoadResult;
import org.dajuan.catalog.pack.PackLoader;
import org.dajuan.catalog.pack.source.Limits;

/**
 * 测试包 — the pack that a test is about, read by the real loader. Written into the test as one text,
 * or a folder of the test resources, in which single files can be replaced. Immutable: each change
 * gives another pack.
 *
 * <p>The text is that of the pack's files, each below a line with its name:
 *
 * <pre>{@code
 * TestPack.of(
 *     """
 *     --- levels.yaml
 *     levels: [{level: county, title: 县}]
 *     --- regions.csv
 *     code,name,level,parent
 *     1,甲县,county,
 *     """)
 * }</pre>
 *
 * A pack.yaml that is not written is that of a pack {@code test}. The folder of a pack is always
 * called {@code p}; a name that begins with {@code ../} makes a file of another pack beside it.
 * Packs that require {@code base} get the one of the installation.
 */
public final class TestPack {

  private static final String HEAD = "--- ";
  private static final String PACK = "pack.yaml";

  /** Catalogs are immutable, so that tests with the same packs share one. */
  private static final Map<Map<String, String>, Catalog> LOADED = new ConcurrentHashMap<>();

  private final Map<String, String> files;

  private TestPack(Map<String, String> files) {
    this.files = files;
  }

  /** The pack whose files stand in a text. */
  public static TestPack of(String text) {
    return new TestPack(split(text)).withHead("");
  }

  /** As {@link #of}, on top of the nation-wide pack: its levels, units, roles, life cycles. */
  public static TestPack onBase(String text) {
    return new TestPack(split(text)).withHead("requires: [base]\n");
  }

  /** A folder of the test resources, such as {@code packs/works}. */
  public static TestPack resource(String folder) {
    return new TestPack(PackFiles.ofResource(folder));
  }

  /** The same pack with the files of a text replaced or added. */
  public TestPack and(String text) {
    Map<String, String> changed = new LinkedHashMap<>(files);
    changed.putAll(split(text));
    return new TestPack(changed);
  }

  /** The same pack with one file replaced or added. */
  public TestPack with(String file, String content) {
    Map<String, String> changed = new LinkedHashMap<>(files);
    changed.put(file, content);
    return new TestPack(changed);
  }

  /** The same pack with a part of one file replaced, wherever it stands there. */
  public TestPack replace(String file, String part, String by) {
    String content = files.get(file);
    if (content == null || !content.contains(part)) {
      throw new IllegalArgumentException(file + " does not contain " + part);
    }
    return with(file, content.replace(part, by));
  }

  public TestPack without(String file) {
    Map<String, String> changed = new LinkedHashMap<>(files);
    if (changed.remove(file) == null) {
      throw new IllegalArgumentException("no file " + file);
    }
    return new TestPack(changed);
  }

  /** Writes the pack into {@code folder/p}, which it returns. */
  public Path write(Path folder) {
    Path pack = folder.resolve("p");
    PackFiles.write(files, pack);
    return pack;
  }

  /** What this pack defines; a finding of severity error fails the test with the findings' text. */
  public Catalog load() {
    return LOADED.computeIfAbsent(
        new TreeMap<>(files),
        all -> {
          LoadResult result = loaded(new PackLoader());
          return result
              .catalog()
              .orElseThrow(
                  () -> new AssertionError("faulty pack:\n" + String.join("\n", lines(result))));
        });
  }

  /** The findings of this pack, one line each. */
  public List<String> faults() {
    return lines(loaded(new PackLoader()));
  }

  /** The findings of this pack under other limits. */
  public List<String> faults(Limits limits) {
    return lines(loaded(new PackLoader(limits)));
  }

  /** Data files of a catalog are read when they are imported; so its folder stays until the end. */
  private LoadResult loaded(PackLoader loader) {
    return loader.load(List.of(write(PackFiles.newFolder())));
  }

  private static List<String> lines(LoadResult result) {
    return result.findings().list().stream().map(Finding::line).toList();
  }

  private TestPack withHead(String more) {
    return files.containsKey(PACK)
        ? this
        : with(PACK, "pack: test\nversion: 0.1.0\ntitle: test\n" + more);
  }

  private static Map<String, String> split(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    String name = "";
    StringBuilder content = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.startsWith(HEAD)) {
        keep(files, name, content);
        name = line.substring(HEAD.length()).strip();
        content.setLength(0);
      } else {
        content.append(line).append('\n');
      }
    }
    keep(files, name, content);
    return files;
  }

  private static void keep(Map<String, String> files, String name, StringBuilder content) {
    if (name.isEmpty()) {
      if (!content.isEmpty()) {
        throw new IllegalArgumentException(
            "text before the first file; write a line such as: " + HEAD + "units.yaml");
      }
    } else if (files.put(name, content.toString()) != null) {
      throw new IllegalArgumentException("twice: " + name);
    }
  }
}
