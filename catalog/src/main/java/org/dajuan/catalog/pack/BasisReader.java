package org.dajuan.catalog.pack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dajuan.catalog.basis.Basis;
import org.dajuan.catalog.pack.source.Entries;
import org.dajuan.catalog.pack.source.Faults;
import org.dajuan.catalog.pack.source.YamlNode;
import org.dajuan.catalog.word.Localized;

/** Reads {@code source:}, by which a pack says where something comes from. */
final class BasisReader {

  /** Standings that need no document, so that the bare word says all. */
  private static final List<Basis.Standing> BARE =
      List.of(Basis.Standing.UNCONFIRMED, Basis.Standing.PROPOSAL);

  private BasisReader() {}

  /** The basis; {@link Basis#UNSTATED} when absent or, with a finding, faulty. */
  static Basis read(Entries entries, Faults faults) {
    YamlNode node = entries.find("source");
    if (node == null) {
      return Basis.UNSTATED;
    }
    if (node instanceof YamlNode.Scalar scalar) {
      return of(scalar, faults);
    }
    Entries written = Entries.of(node, faults);
    return written == null ? Basis.UNSTATED : of(written);
  }

  private static Basis of(YamlNode.Scalar word, Faults faults) {
    for (Basis.Standing standing : Basis.Standing.values()) {
      if (written(standing).equals(word.value())) {
        if (!BARE.contains(standing)) {
          faults.report(
              SourceFaults.STANDING_WITHOUT_TEXT,
              word.place(),
              "standing",
              word.value(),
              "bare",
              BARE.stream().map(BasisReader::written).collect(Collectors.joining(", ")));
        }
        return Basis.of(standing);
      }
    }
    return new Basis(Basis.Standing.CONFIRMED, Localized.of(word.value()));
  }

  private static Basis of(Entries written) {
    Basis.Standing standing = written.choice("standing", Basis.Standing.class);
    Basis.Standing known = standing == null ? Basis.Standing.CONFIRMED : standing;
    boolean bare = BARE.contains(known) && !written.has("zh");
    YamlNode.Scalar zh = bare ? null : written.requireScalar("zh");
    YamlNode.Scalar en = written.scalar("en");
    written.finish();
    if (zh == null) {
      return Basis.of(known);
    }
    return new Basis(known, new Localized(zh.value(), en == null ? zh.value() : en.value()));
  }

  private static String written(Basis.Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }
}
