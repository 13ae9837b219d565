package org.dajuan.claims.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of words, some with a meaning ({@code 公里=km}), asked for the longest one that begins or
 * ends at a place of a text. Immutable and thread-safe; every question costs at most the length of
 * the longest word.
 */
public final class Words {

  private final Map<String, String> meanings;
  private final String[] ordered;
  private final Trie forward = new Trie();
  private final Trie backward = new Trie();
  private final CharSet firsts = new CharSet();
  private final CharSet lasts = new CharSet();

  private Words(Map<String, String> meanings) {
    this.meanings = meanings;
    this.ordered = meanings.keySet().toArray(String[]::new);
    for (int i = 0; i < ordered.length; i++) {
      forward.put(ordered[i], i);
      firsts.add(ordered[i].charAt(0));
      lasts.add(ordered[i].charAt(ordered[i].length() - 1));
      backward.put(new StringBuilder(ordered[i]).reverse(), i);
    }
  }

  /** Entries are {@code word} or {@code word=meaning}; a later entry for a word wins. */
  public static Words of(Collection<String> entries) {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (String entry : entries) {
      int equals = entry.indexOf('=');
      if (equals <= 0) {
        meanings.put(entry, "");
      } else {
        meanings.put(entry.substring(0, equals), entry.substring(equals + 1));
      }
    }
    return new Words(meanings);
  }

  /** All words of several lists. */
  public static Words union(Collection<Words> lists) {
    Map<String, String> all = new LinkedHashMap<>();
    lists.forEach(words -> all.putAll(words.meanings));
    return new Words(all);
  }

  /** These words without those of another list. */
  public Words without(Words others) {
    Map<String, String> left = new LinkedHashMap<>(meanings);
    left.keySet().removeAll(others.meanings.keySet());
    return new Words(left);
  }

  /** The longest word that begins at {@code from} and ends at or before {@code limit}; or null. */
  public @Nullable String startingAt(CharSequence text, int from, int limit) {
    if (from >= limit || !firsts.mayContain(text.charAt(from))) {
      return null;
    }
    int state = forward.start();
    int best = Trie.NONE;
    for (int i = from; i < limit; i++) {
      state = forward.next(state, text.charAt(i));
      if (state == Trie.NONE) {
        break;
      }
      if (forward.valueAt(state) != Trie.NONE) {
        best = forward.valueAt(state);
      }
    }
    return best == Trie.NONE ? null : ordered[best];
  }

  /** The longest word that ends at {@code end} and begins at or after {@code floor}; or null. */
  public @Nullable String endingAt(CharSequence text, int end, int floor) {
    if (end <= floor || !lasts.mayContain(text.charAt(end - 1))) {
      return null;
    }
    int state = backward.start();
    int best = Trie.NONE;
    for (int i = end - 1; i >= floor; i--) {
      state = backward.next(state, text.charAt(i));
      if (state == Trie.NONE) {
        break;
      }
      if (backward.valueAt(state) != Trie.NONE) {
        best = backward.valueAt(state);
      }
    }
    return best == Trie.NONE ? null : ordered[best];
  }

  /** Length of {@link #startingAt}, 0 when there is none. */
  public int lengthAt(CharSequence text, int from, int limit) {
    String word = startingAt(text, from, limit);
    return word == null ? 0 : word.length();
  }

  /** Length of {@link #endingAt}, 0 when there is none. */
  public int lengthBefore(CharSequence text, int end, int floor) {
    String word = endingAt(text, end, floor);
    return word == null ? 0 : word.length();
  }

  /** Where the first of these words begins in the range, or -1. */
  public int firstIn(CharSequence text, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (lengthAt(text, i, limit) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where the last of these words begins in the range, or -1. */
  public int lastIn(CharSequence text, int from, int limit) {
    for (int i = limit - 1; i >= from; i--) {
      if (lengthAt(text, i, limit) > 0) {
        return i;
      }
    }
    return -1;
  }

  public boolean occursIn(CharSequence text, int from, int limit) {
    return firstIn(text, from, limit) >= 0;
  }

  public boolean occursIn(CharSequence text) {
    return occursIn(text, 0, text.length());
  }

  public boolean contains(String word) {
    return meanings.containsKey(word);
  }

  /** What stands behind the equals sign of a word, empty when nothing does. */
  public String meaning(String word) {
    return meanings.getOrDefault(word, "");
  }

  public Set<String> list() {
    return new LinkedHashSet<>(meanings.keySet());
  }
}
