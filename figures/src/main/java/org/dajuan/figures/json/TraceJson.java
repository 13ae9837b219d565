package org.dajuan.figures.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dajuan.catalog.Catalog;
import org.dajuan.figures.PeerTable;
import org.dajuan.figures.disclosure.Withheld;
import org.dajuan.figures.read.InputFigure;
import org.dajuan.figures.trace.Trace;
import org.dajuan.figures.trace.TraceDigest;
import org.dajuan.figures.trace.TracedRecord;
import org.dajuan.figures.trace.TracedRecords;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A trace as JSON, written record by record. {@code records} are the contributing ones; {@code
 * returns} the returns that prove a zero; {@code superseded} the official values that a later one
 * replaced; {@code digest} is SHA-256 in hex, see {@code docs/figures.md}. Lists that would be
 * empty are left out, but for {@code records}.
 */
public final class TraceJson {

  private final Catalog catalog;
  private final Locale locale;

  public TraceJson(Catalog catalog, Locale locale) {
    this.catalog = catalog;
    this.locale = locale;
  }

  /**
   * A record behind a figure and the entry of its present version; of a record out of sight only
   * its register and the entry's place and leaf in the public ledger.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record RecordJson(
      String register,
      @Nullable String id,
      @Nullable Integer version,
      @Nullable String region,
      long seq,
      String leaf,
      @Nullable String actor,
      @Nullable String time,
      @Nullable String source) {

    static RecordJson of(TracedRecord record) {
      if (!record.inSight()) {
        return new RecordJson(
            record.register(),
            null,
            null,
            null,
            record.seq(),
            record.leaf().hex(),
            null,
            null,
            null);
      }
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

  /** Writes in place of a trace that its figure is withheld: neither value nor records. */
  public void writeWithheld(Withheld withheld, JsonGenerator json) {
    json.writeStartObject();
    json.writePOJOProperty("figure", WithheldJson.of(catalog, withheld, locale));
    json.writeEndObject();
  }

  /** Writes a trace and its records; the generator, of a databind mapper, stays open. */
  public void write(Trace trace, TracedRecords records, JsonGenerator json) {
    TraceDigest digest = TraceDigest.of(trace);
    json.writeStartObject();
    json.writePOJOProperty("figure", FigureJson.of(catalog, trace.figure(), locale));
    json.writeStringProperty("formula", trace.formula().in(locale));
    json.writeStringProperty("rounding", trace.rounding().in(locale));
    json.writeStringProperty("sql", trace.sql());
    json.writeArrayPropertyStart("records");
    records.forEachUsed(
        record -> {
          digest.record(record);
          json.writePOJO(RecordJson.of(record));
        });
    json.writeEndArray();
    ArrayIfAny returns = new ArrayIfAny(json, "returns");
    records.forEachReturn(
        record -> {
          digest.returned(record);
          returns.add(RecordJson.of(record));
        });
    returns.end();
    ArrayIfAny superseded = new ArrayIfAny(json, "superseded");
    records.forEachSuperseded(record -> superseded.add(RecordJson.of(record)));
    superseded.end();
    writeFigures(trace, json);
    json.writeStringProperty("digest", digest.hash().hex());
    json.writeEndObject();
  }

  private void writeFigures(Trace trace, JsonGenerator json) {
    ArrayIfAny inputs = new ArrayIfAny(json, "inputs");
    trace.inputs().forEach(each -> inputs.add(InputJson.of(catalog, each, locale)));
    inputs.end();
    PeerTable peers = trace.peers();
    if (peers != null) {
      json.writeArrayPropertyStart("peers");
      peers.rows().forEach(row -> json.writePOJO(PeerJson.of(catalog, row, locale)));
      json.writeEndArray();
      ArrayIfAny missing = new ArrayIfAny(json, "missingPeers");
      peers.missing().forEach(region -> missing.add(region.code()));
      missing.end();
    }
    if (trace.target() != null) {
      json.writeNumberProperty("target", trace.target().value());
    }
  }

  /** An array that begins with its first element. */
  private static final class ArrayIfAny {

    private final JsonGenerator json;
    private final String name;
    private boolean begun;

    ArrayIfAny(JsonGenerator json, String name) {
      this.json = json;
      this.name = name;
    }

    void add(Object element) {
      if (!begun) {
        json.writeArrayPropertyStart(name);
        begun = true;
      }
      json.writePOJO(element);
    }

    void end() {
      if (begun) {
        json.writeEndArray();
      }
    }
  }

  private static <T> @Nullable List<T> orNull(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
