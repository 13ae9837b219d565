package org.dajuan.desk.figure;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.indicator.Indicator;
import org.dajuan.catalog.indicator.Target;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.Register;
import org.dajuan.figures.Figure;
import org.dajuan.figures.FigureKey;
import org.dajuan.figures.FigureStatus;
import org.dajuan.figures.PeerTable;
import org.dajuan.figures.read.InputFigure;
import org.dajuan.figures.text.FigureText;
import org.dajuan.figures.trace.Trace;
import org.dajuan.figures.trace.TracedRecord;
import org.dajuan.figures.trace.TracedRecords;
import org.dajuan.records.access.Mask;
import org.jspecify.annotations.Nullable;

/**
 * A trace in the words of the page. Peers stand in their table, not among the inputs.
 *
 * @param exact the exact value where the printed one is rounded, else empty
 * @param peers at most {@link #MOST_PEERS} from the first place on, and the region's own
 * @param morePeers how many more there are
 * @param computedPlace the place that the peers' figures give, where the published one is another;
 *     else null
 * @param target planned value as printed, else empty
 * @param records those of the page shown
 * @param digest empty where there are more records than the page shows: all would be read for it
 */
public record TraceView(
    Figure figure,
    String text,
    String exact,
    String target,
    String formula,
    String rounding,
    String sql,
    List<Input> inputs,
    List<Peer> peers,
    int morePeers,
    @Nullable Integer computedPlace,
    String peersWithin,
    List<String> missingPeers,
    List<Row> records,
    long recordCount,
    int page,
    int pages,
    String digest) {

  /** Records on one page. */
  public static final int PAGE = 50;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  /** A figure that the figure was made of; {@code depth} counts from 0. */
  public record Input(String title, String regionName, Figure figure, String text, int depth) {}

  /** Peers shown of a rank. */
  public static final int MOST_PEERS = 100;

  /**
   * A peer of a rank.
   *
   * @param source document that published its value; empty for one computed from records
   */
  public record Peer(
      int place,
      boolean tied,
      Region region,
      FigureKey key,
      String text,
      FigureStatus status,
      String source,
      boolean here) {}

  /**
   * A contributing record, or one that a later one supersedes; of one out of sight there is no more
   * than its entry.
   */
  public record Row(
      String register,
      String registerTitle,
      String id,
      String region,
      int version,
      long sequence,
      String leaf,
      String actor,
      String time,
      String source,
      boolean used) {}

  /** Reads a page of the records and their count, not all of them. */
  static TraceView of(
      Catalog catalog,
      FigureText text,
      Trace trace,
      TracedRecords records,
      int wantedPage,
      Locale locale) {
    long count = records.count();
    int pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
    int page = Math.min(Math.max(1, wantedPage), pages);
    List<TracedRecord> shown = records.page((page - 1L) * PAGE, PAGE);
    Figure figure = trace.figure();
    Indicator indicator = catalog.indicator(figure.indicator());
    Target target = trace.target();
    PeerTable peers = trace.peers();
    return new TraceView(
        figure,
        text.of(figure, locale),
        exact(indicator, figure),
        target == null ? "" : text.of(indicator, target.value(), locale),
        trace.formula().in(locale),
        trace.rounding().in(locale),
        trace.sql(),
        trace.inputs().stream()
            .filter(each -> peers == null || !isPeer(peers, each))
            .flatMap(each -> inputs(catalog, text, each, 0, locale))
            .toList(),
        peers == null ? List.of() : peers(text, peers, figure.region(), locale),
        peers == null ? 0 : Math.max(0, peers.rows().size() - MOST_PEERS),
        peers == null ? null : differing(figure, peers),
        peers == null ? "" : catalog.regions().get(peers.within()).name(),
        peers == null ? List.of() : peers.missing().stream().map(Region::name).toList(),
        shown.stream().map(each -> row(catalog, each, locale)).toList(),
        count,
        page,
        pages,
        count <= PAGE ? records.digest().hex() : "");
  }

  private static boolean isPeer(PeerTable peers, InputFigure input) {
    return input.figure().indicator().equals(peers.indicator());
  }

  private static String exact(Indicator indicator, Figure figure) {
    boolean rounded =
        FigureText.rounded(indicator, figure.value()).compareTo(figure.value().value()) != 0;
    return rounded ? figure.value().value().toPlainString() : "";
  }

  private static Stream<Input> inputs(
      Catalog catalog, FigureText text, InputFigure input, int depth, Locale locale) {
    Figure figure = input.figure();
    Input own =
        new Input(
            catalog.indicator(figure.indicator()).title().in(locale),
            catalog.regions().get(figure.region()).name(),
            figure,
            text.of(figure, locale),
            depth);
    return Stream.concat(
        Stream.of(own),
        input.inputs().stream().flatMap(each -> inputs(catalog, text, each, depth + 1, locale)));
  }

  private static List<Peer> peers(FigureText text, PeerTable peers, String here, Locale locale) {
    List<PeerTable.Row> rows = peers.rows();
    return IntStream.range(0, rows.size())
        .filter(i -> i < MOST_PEERS || rows.get(i).region().code().equals(here))
        .mapToObj(rows::get)
        .map(
            row ->
                new Peer(
                    row.place(),
                    row.tied(),
                    row.region(),
                    row.figure().key(),
                    text.of(row.figure(), locale),
                    row.figure().status(),
                    source(row.figure()),
                    row.region().code().equals(here)))
        .toList();
  }

  private static String source(Figure figure) {
    Figure.Release release = figure.release();
    return release == null || release.document() == null ? "" : release.document();
  }

  /** Only a published place can differ from that of the table; a missing peer leaves it open. */
  private static @Nullable Integer differing(Figure figure, PeerTable peers) {
    return peers.missing().isEmpty()
        ? peers.rows().stream()
            .filter(row -> row.region().code().equals(figure.region()))
            .map(PeerTable.Row::place)
            .filter(place -> place != figure.value().value().intValue())
            .findFirst()
            .orElse(null)
        : null;
  }

  private static Row row(Catalog catalog, TracedRecord record, Locale locale) {
    boolean seen = record.inSight();
    return new Row(
        record.register(),
        catalog
            .findRegister(record.register())
            .map(Register::title)
            .map(t -> t.in(locale))
            .orElse(record.register()),
        seen ? record.id() : "",
        seen
            ? catalog.regions().find(record.region()).map(Region::name).orElse(record.region())
            : Mask.WHOLE,
        record.version(),
        record.seq(),
        record.leaf().hex(),
        seen ? record.actor() : "",
        seen ? TIME.format(record.time().atZone(catalog.zone())) : "",
        record.source() == null || !seen ? "" : record.source(),
        record.used());
  }
}
