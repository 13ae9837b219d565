package org.dajuan.claims.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 词表 — the general words of government reporting, in named lists. What is built in stands in the
 * resource files beside this class; packs add words through their {@code wordlists.yaml} under the
 * same list names. No list holds a name of one place or one text.
 *
 * <p>File format: {@code [list]} opens a list, words are separated by white space, {@code #} opens
 * a comment at the start of a line, {@code word=meaning} gives a word a meaning. A list stands in
 * one place: a second one of its name is a fault.
 */
public final class Vocabulary {

  private static final List<String> FILES =
      List.of(
          "quantities.txt",
          "subjects.txt",
          "nonclaims.txt",
          "milestones.txt",
          "statements.txt",
          "arithmetic.txt",
          "names.txt",
          "tables.txt",
          "scope.txt",
          "things.txt");
  private static final Vocabulary BUILT_IN = new Vocabulary(readAll());

  private final Map<String, List<String>> entries;
  private final Map<String, Words> lists = new LinkedHashMap<>();

  private Vocabulary(Map<String, List<String>> entries) {
    this.entries = entries;
    entries.forEach((name, words) -> lists.put(name, Words.of(words)));
  }

  /** The words that come with this module. */
  public static Vocabulary builtIn() {
    return BUILT_IN;
  }

  /** These lists with the words of packs added; lists of unknown names are kept too. */
  public Vocabulary with(Map<String, List<String>> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, List<String>> merged = new LinkedHashMap<>(entries);
    more.forEach(
        (name, words) ->
            merged.merge(
                name,
                words,
                (old, added) -> {
                  List<String> both = new ArrayList<>(old);
                  both.addAll(added);
                  return both;
                }));
    return new Vocabulary(merged);
  }

  /** A list by name; asking for one that does not exist is a programming error. */
  public Words words(String name) {
    Words found = lists.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no word list " + name);
    }
    return found;
  }

  /** Several lists as one. */
  public Words words(String... names) {
    List<Words> chosen = new ArrayList<>();
    for (String name : names) {
      chosen.add(words(name));
    }
    return Words.union(chosen);
  }

  /** The names of all lists. */
  public Set<String> names() {
    return Collections.unmodifiableSet(lists.keySet());
  }

  /** Every word of every list. */
  public Words all() {
    return Words.union(lists.values());
  }

  private static Map<String, List<String>> readAll() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    FILES.forEach(file -> read(file, lists));
    return lists;
  }

  private static void read(String file, Map<String, List<String>> lists) {
    String text;
    try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("word list " + file + " is missing from the module");
      }
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + file, e);
    }
    List<String> current = null;
    for (String line : text.split("\n", -1)) {
      String content = line.strip();
      if (content.isEmpty() || content.startsWith("#")) {
        continue;
      }
      if (content.startsWith("[") && content.endsWith("]")) {
        String name = content.substring(1, content.length() - 1);
        current = new ArrayList<>();
        if (lists.put(name, current) != null) {
          throw new IllegalStateException("a second word list " + name + " in " + file);
        }
      } else if (current == null) {
        throw new IllegalStateException("words before the first list in " + file);
      } else {
        current.addAll(List.of(content.split("\\s+")));
      }
    }
  }
}
