package org.dajuan.claims.table;

import java.util.List;
import org.dajuan.claims.claim.Claim;

/**
 * 表 — a table of a text, read.
 *
 * @param start code point offset of its first line in the original text, inclusive
 * @param end of its last line, exclusive
 * @param claims of its cells, in order; none when its values are those of part of a year
 */
public record Table(int start, int end, List<Claim> claims) {

  public Table {
    claims = List.copyOf(claims);
  }
}
