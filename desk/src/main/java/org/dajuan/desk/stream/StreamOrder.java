package org.dajuan.desk.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Chapter;
import org.dajuan.catalog.Stream;
import org.dajuan.records.access.Person;

/** Streams of work in the order of the chapters, and before them those that a person works for. */
public final class StreamOrder {

  private StreamOrder() {}

  /**
   * A stream at its place.
   *
   * @param chapter title of its chapter
   * @param mine whether the person works for this stream and not for all
   */
  public record Placed(Stream stream, String chapter, boolean mine) {}

  /** All streams of a catalog, each once; one whose chapter is unknown comes last. */
  public static List<Placed> of(Catalog catalog, Person person, Locale locale) {
    List<Placed> mine = new ArrayList<>();
    List<Placed> others = new ArrayList<>();
    List<Stream> left = new ArrayList<>(catalog.streams().values());
    for (Chapter chapter : catalog.chapters().values()) {
      for (Stream stream : catalog.streams().values()) {
        if (stream.chapter().equals(chapter.id())) {
          boolean own = isOf(person, stream);
          (own ? mine : others).add(new Placed(stream, chapter.title().in(locale), own));
          left.remove(stream);
        }
      }
    }
    mine.addAll(others);
    left.forEach(stream -> mine.add(new Placed(stream, "", isOf(person, stream))));
    return mine;
  }

  private static boolean isOf(Person person, Stream stream) {
    return person.grants().stream()
        .anyMatch(grant -> grant.streams() != null && grant.isFor(stream.id()));
  }
}
