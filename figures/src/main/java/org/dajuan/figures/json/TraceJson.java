package org.dajuan.figures.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.figures.PeerTable;
import org.dajuan.figures.read.InputFigure;
import org.dajuan.figures.trace.Trace;
import org.dajuan.figures.trace.TracedRecord;
import org.jspecify.annotations.Nullable;

/**
 * A trace as JSON. {@code records} are the contributing ones; {@code returns} the returns that
 * prove a zero; {@code superseded} the official values that a later one replaced. Lists that would
 * be empty are left out, but for {@code records}.
 *
 * @param digest SHA-256 in hex, see {@code docs/figures.md}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TraceJson(
    FigureJson figure,
    String formula,
    String rounding,
    String sql,
    List<RecordJson> records,
    @Nullable List<RecordJson> returns,
    @Nullable List<RecordJson> superseded,
    @Nullable List<InputJson> inputs,
    @Nullable List<PeerJson> peers,
    @Nullable List<String> missingPeers,
    @Nullable BigDecimal target,
    String digest) {

  /** A record behind a figure and the entry of its present version. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record RecordJson(
      String register,
      String id,
      int version,
      String region,
      long seq,
      String leaf,
      String actor,
      String time,
      @Nullable String source) {

    static RecordJson of(TracedRecord record) {
      return new RecordJson(
          record.register(),
          record.id(),
          record.version(),
          record.region(),
          record.seq(),
          record.leaf().hex(),
          record.actor(),
          record.time().toString(),
          record.source());
    }
  }

  /** A figure that the figure was made of. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record InputJson(FigureJson figure, @Nullable List<InputJson> inputs) {

    static InputJson of(Catalog catalog, InputFigure input, Locale locale) {
      return new InputJson(
          FigureJson.of(catalog, input.figure(), locale),
          orNull(input.inputs().stream().map(each -> of(catalog, each, locale)).toList()));
    }
  }

  /** A row of the table behind a rank. */
  public record PeerJson(
      int place, boolean tied, String region, String name, BigDecimal value, String text) {

    static PeerJson of(Catalog catalog, PeerTable.Row row, Locale locale) {
      return new PeerJson(
          row.place(),
          row.tied(),
          row.region().code(),
          row.region().name(),
          row.compared(),
          FigureJson.of(catalog, row.figure(), locale).text());
    }
  }

  public static TraceJson of(Catalog catalog, Trace trace, Locale locale) {
    PeerTable peers = trace.peers();
    return new TraceJson(
        FigureJson.of(catalog, trace.figure(), locale),
        trace.formula().in(locale),
        trace.rounding().in(locale),
        trace.sql(),
        trace.contributing().stream().map(RecordJson::of).toList(),
        orNull(trace.returns().stream().map(RecordJson::of).toList()),
        orNull(
            trace.records().stream().filter(record -> !record.used()).map(RecordJson::of).toList()),
        orNull(trace.inputs().stream().map(each -> InputJson.of(catalog, each, locale)).toList()),
        peers == null
            ? null
            : peers.rows().stream().map(row -> PeerJson.of(catalog, row, locale)).toList(),
        peers == null
            ? null
            : orNull(peers.missing().stream().map(region -> region.code()).toList()),
        trace.target() == null ? null : trace.target().value(),
        trace.digest().hex());
  }

  private static <T> @Nullable List<T> orNull(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
