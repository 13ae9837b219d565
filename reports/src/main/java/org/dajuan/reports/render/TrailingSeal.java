package org.dajuan.reports.render;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A seal at the end of a text file, between a mark and the file's last bytes. */
final class TrailingSeal implements SealPlace {

  private final byte[] mark;
  private final byte[] end;

  TrailingSeal(String mark, String end) {
    this.mark = mark.getBytes(StandardCharsets.UTF_8);
    this.end = end.getBytes(StandardCharsets.UTF_8);
  }

  /** The empty place, with which a published file ends. */
  String empty() {
    return new String(mark, StandardCharsets.UTF_8) + new String(end, StandardCharsets.UTF_8);
  }

  @Override
  public byte[] fill(byte[] body, String seal) {
    int at = body.length - end.length;
    if (!standsAt(body, at, end) || !standsAt(body, at - mark.length, mark)) {
      throw new IllegalArgumentException("the file has no empty place for a seal");
    }
    return join(Arrays.copyOf(body, at), seal.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<Sealed> split(byte[] file) {
    int to = file.length - end.length;
    if (!standsAt(file, to, end)) {
      return Optional.empty();
    }
    int at = to - mark.length;
    while (at >= 0 && !standsAt(file, at, mark)) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    int from = at + mark.length;
    try {
      String seal =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(file, from, to - from))
              .toString();
      return Optional.of(new Sealed(join(Arrays.copyOf(file, from), new byte[0]), seal));
    } catch (CharacterCodingException broken) {
      return Optional.empty();
    }
  }

  private byte[] join(byte[] before, byte[] seal) {
    byte[] joined = Arrays.copyOf(before, before.length + seal.length + end.length);
    System.arraycopy(seal, 0, joined, before.length, seal.length);
    System.arraycopy(end, 0, joined, before.length + seal.length, end.length);
    return joined;
  }

  private static boolean standsAt(byte[] file, int at, byte[] wanted) {
    return at >= 0
        && at + wanted.length <= file.length
        && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
  }
}
