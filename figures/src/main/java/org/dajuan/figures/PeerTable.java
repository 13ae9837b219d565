package org.dajuan.figures;

import java.math.BigDecimal;
import java.util.List;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;

/**
 * 位次表 — the evidence of a rank: all peers of a region with their values and places.
 *
 * @param indicator whose values are compared
 * @param within the region in which the peers lie
 * @param level level of the peers
 * @param rows from the first place to the last; equal places in the order of region codes
 * @param missing peers that exist at the end of the period but have no value
 */
public record PeerTable(
    String indicator,
    String within,
    String level,
    Period period,
    List<Row> rows,
    List<Region> missing) {

  /**
   * One peer.
   *
   * @param compared the value at the printed precision, by which places are given
   * @param place 1 for the best; equal values share the better place, the next one is skipped
   */
  public record Row(Region region, Figure figure, BigDecimal compared, int place, boolean tied) {}

  public PeerTable {
    rows = List.copyOf(rows);
    missing = List.copyOf(missing);
  }
}
