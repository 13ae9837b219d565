package org.dajuan.desk.register;

import java.util.List;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.register.Register;

/**
 * The registers of a stream, with how many records each has.
 *
 * @param chapter title of the stream's chapter
 * @param mine whether the reader works for this stream and not for all
 */
public record RegisterGroup(Stream stream, String chapter, boolean mine, List<Count> registers) {

  /** A register and its records; {@code total} leaves voided ones out. */
  public record Count(Register register, long total, List<StateCount> states) {}

  /** How many records are in a state. */
  public record StateCount(String id, String title, long count) {}

  public RegisterGroup {
    registers = List.copyOf(registers);
  }
}
