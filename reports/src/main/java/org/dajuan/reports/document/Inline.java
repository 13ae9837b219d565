package org.dajuan.reports.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of running text. */
public sealed interface Inline {

  record Text(String text) implements Inline {}

  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /** The line ends here, the paragraph goes on. */
  record LineBreak() implements Inline {}

  /** A link to an address that begins with http:// or https://. */
  record Link(String target, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /**
   * A figure in words.
   *
   * @param facts ids of the facts that the words say; empty where a figure is missing
   * @param as how they were asked to be said
   * @param text the words as printed
   * @param printed the number among the words, null when they hold none that is the value
   * @param override what a person put in the place of the wording, null when nobody did
   */
  record FigureUse(
      List<String> facts,
      String as,
      String text,
      @Nullable PrintedNumber printed,
      @Nullable Override override)
      implements Inline {
    public FigureUse {
      facts = List.copyOf(facts);
    }

    /** Words in the place of a figure that is not there. */
    public static FigureUse missing(String as, String text) {
      return new FigureUse(List.of(), as, text, null, null);
    }

    public boolean isMissing() {
      return facts.isEmpty();
    }

    public Optional<PrintedNumber> findPrinted() {
      return Optional.ofNullable(printed);
    }

    public Optional<Override> findOverride() {
      return Optional.ofNullable(override);
    }
  }

  /**
   * A wording that a person put in the place of the computed one.
   *
   * @param computed what would stand there
   * @param reason why it was replaced
   */
  record Override(String computed, String reason) {}

  /**
   * Records named in a list.
   *
   * @param total how many records meet the condition, named or not
   */
  record RecordList(String register, List<Item> items, String join, String more, int total)
      implements Inline {
    public RecordList {
      items = List.copyOf(items);
    }

    /** The list as printed. */
    public String text() {
      return String.join(join, items.stream().map(Item::text).toList())
          + (total > items.size() ? more : "");
    }
  }

  /**
   * A record in a list.
   *
   * @param sequence of its last ledger entry
   */
  record Item(UUID record, int version, long sequence, String text) {}
}
