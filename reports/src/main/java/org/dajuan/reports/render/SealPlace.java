package org.dajuan.reports.render;

import java.util.Optional;

/**
 * Where the seal lies in the published files of a format. The file without its seal is what the
 * ledger commits to, byte by byte; the seal cannot be mistaken for visible text.
 *
 * <p>Law: {@code split(fill(body, seal))} gives {@code body} and {@code seal}.
 */
public interface SealPlace {

  /** A file taken apart: its bytes without the seal, and the seal, empty when its place is. */
  final class Sealed {

    private final byte[] body;
    private final String seal;

    public Sealed(byte[] body, String seal) {
      this.body = body.clone();
      this.seal = seal;
    }

    public byte[] body() {
      return body.clone();
    }

    public String seal() {
      return seal;
    }
  }

  /**
   * Puts the seal into its empty place.
   *
   * @param seal without {@code <} and {@code >}
   * @throws IllegalArgumentException if the file has no empty place for it
   */
  byte[] fill(byte[] body, String seal);

  /** Takes a file apart; empty if it has no such place. Any bytes give an answer. */
  Optional<Sealed> split(byte[] file);
}
