package org.dajuan.reports.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dajuan.figures.engine.FigureEngine;
import org.dajuan.figures.read.FigureReader;
import org.dajuan.figures.store.FigureSchema;
import org.dajuan.ledger.note.KeyType;
import org.dajuan.ledger.note.SigningKey;
import org.dajuan.ledger.note.VerifierKey;
import org.dajuan.records.database.DataFolder;
import org.dajuan.records.database.Database;
import org.dajuan.records.log.LogFiles;
import org.dajuan.records.log.LogPublisher;
import org.dajuan.records.log.LogVerifier;
import org.dajuan.records.log.Proofs;
import org.dajuan.records.schema.SchemaMigration;
import org.dajuan.records.testing.TestDatabase;
import org.dajuan.records.write.Actor;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.dajuan.reports.Reports;
import org.dajuan.reports.compose.Draft;
import org.dajuan.reports.render.Format;
import org.dajuan.reports.render.ProofSlot;
import org.dajuan.reports.sample.SampleReports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** FEATURE: a published file proves itself; whoever changes it makes it fail. */
class PublicationTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-01-29T02:00:00.123456Z"), ZoneId.of("Asia/Shanghai"));
  private static final Actor CLERK = new Actor("clerk", Set.of("clerk"));

  @TempDir static Path directory;
  private static Database database;
  private static DataFolder folder;
  private static RecordWriter writer;
  private static FigureEngine engine;
  private static FigureReader figures;
  private static Reports reports;
  private static Publisher publisher;
  private static Publications publications;
  private static VerifierKey key;
  private static UUID drain;

  @BeforeAll
  static void county() {
    database = TestDatabase.create();
    folder = new DataFolder(directory);
    assertThat(SchemaMigration.migrate(database, SampleReports.CATALOG).succeeded()).isTrue();
    FigureSchema.migrate(database.owner());
    ReportSchema.migrate(database.owner());
    ReportSchema.migrate(database.owner());
    writer = new RecordWriter(SampleReports.CATALOG, database, CLOCK);
    work("V1", "lane", "南大街", "2023-05-01", "400公里");
    work("V2", "lane", "北大街", "2023-06-01", "300公里");
    work("V3", "lane", "中巷 <1>", "2023-07-01", "56.3公里");
    work("V3", "lane", "旧巷", "2022-07-01", "9公里");
    drain = work("V3", "drain", "水渠", "2023-08-01", "1公里");
    for (String county : List.of("K1", "K2", "K3")) {
      observation(county, "gdp", county.equals("K1") ? "3.8" : "3.1", "final");
      observation(county, "urban", "8", "forecast");
    }
    engine = new FigureEngine(database.application(), SampleReports.CATALOG, CLOCK);
    engine.refresh();
    figures = new FigureReader(database.application(), SampleReports.CATALOG, CLOCK);
    reports = new Reports(SampleReports.CATALOG, database.application(), figures, CLOCK);
    LogPublisher log = new LogPublisher(database, folder, "dajuan.example/K1", CLOCK);
    publisher = new Publisher(database, log, CLOCK);
    publications = new Publications(database, new Proofs(database, folder), LogFiles.of(folder));
    log.publish();
    key = LogFiles.of(folder).findVerifierKey().orElseThrow();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static UUID work(String village, String kind, String name, String day, String length) {
    return apply(
        new Change.Create(
            "works",
            null,
            Map.of(
                "village",
                village,
                "kind",
                kind,
                "name",
                name,
                "accepted_on",
                day,
                "length",
                length)));
  }

  private static void observation(String county, String subject, String growth, String status) {
    apply(
        new Change.Create(
            "observations",
            null,
            Map.of(
                "county", county, "subject", subject, "period", "2023", "growth", growth, "status",
                status)));
  }

  private static UUID apply(Change change) {
    ChangeResult result = writer.apply(change, CLERK, "test");
    if (result instanceof ChangeResult.Refused refused) {
      throw new AssertionError(refused.findings().list().toString());
    }
    return ((ChangeResult.Applied) result).id();
  }

  private static Draft draft() {
    engine.refresh();
    return reports.draft("annual", "K1", SampleReports.YEAR, Locale.CHINESE);
  }

  private static Publication publish() {
    return publisher.publish(draft(), "office");
  }

  @Test
  void theReportOfTheRecords() {
    Publication publication = publish();

    assertThat(publications.file(publication.sequence(), Format.MARKDOWN))
        .startsWith(
            """
            # 石门县2023年答卷

            全县地区生产总值增长3.8%，位居全市第一，预计城镇居民收入增长8%。

            ## 乡村建设

            - 3个村硬化户巷道750余公里；
            - 验收工程：中巷 \\<1\\>、北大街等3项。

            ---

            本稿由 office 于 2024-01-29 10:00:00 发布，记入账本 dajuan.example/K1。
            """);
    assertThat(publications.find(publication.sequence())).contains(publication);
    assertThat(publications.findNewest("annual", "K1", SampleReports.YEAR))
        .map(Publication::content)
        .contains(publication.content());
    assertThat(publications.list(10)).contains(publication);
    assertThat(new LogVerifier(database, folder, SampleReports.CATALOG).verify().isIntact())
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aPublishedFileIsValidWithTheTrustedKeyAndWithItsOwn(Format format) {
    Publication publication = publish();
    String file = publications.file(publication.sequence(), format);

    Verification trusted = Verifier.verify(file.getBytes(StandardCharsets.UTF_8), key);
    assertThat(trusted.isValid()).isTrue();
    assertThat(trusted.trusted()).isTrue();
    assertThat(trusted.content()).isEqualTo(publication.content());
    assertThat(trusted.entry().sequence()).isEqualTo(publication.sequence());
    assertThat(trusted.checks())
        .extracting(Verification.Check::code)
        .containsExactly("sealed", "content", "document", "signature", "inclusion");

    Verification own = Verifier.verify(file, null);
    assertThat(own.isValid()).isTrue();
    assertThat(own.trusted()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void anyChangedCharacterIsFound(Format format) {
    String file = publications.file(publish().sequence(), format);
    Set<String> reasons = new TreeSet<>();
    int proof = file.length() - ProofSlot.split(file).orElseThrow().proof().length() - 50;
    for (int i = 0; i < file.length(); i += i < proof ? 7 : 1) {
      char[] changed = file.toCharArray();
      changed[i] ^= 1;
      Verification verification = Verifier.verify(new String(changed), key);
      assertThat(verification.isValid()).as("character %d '%s'", i, file.charAt(i)).isFalse();
      reasons.add(verification.findFault().orElseThrow().code());
    }
    assertThat(reasons).containsExactly("content", "document", "inclusion", "sealed", "signature");
  }

  @Test
  void theReasonIsNamed() {
    String file = publications.file(publish().sequence(), Format.HTML);

    assertThat(fault(file.replace("增长3.8%</a>", "增长8.3%</a>"), key)).isEqualTo("document");
    assertThat(fault(file.replace("全市第一</a>", "全省第一</a>"), key)).isEqualTo("document");
    assertThat(fault(file.replace("<h2>乡村建设", "<h2>城镇建设"), key)).isEqualTo("document");
    assertThat(fault(file.replace("</style>", "main{display:none}</style>"), key))
        .isEqualTo("document");
    assertThat(
            fault(
                file.replace(
                    "\\\\\\\"value\\\\\\\":\\\\\\\"3.8", "\\\\\\\"value\\\\\\\":\\\\\\\"8.3"),
                key))
        .isEqualTo("content");
    assertThat(fault(file.replace("\\npublish\\n", "\\nupdate\\n"), key)).isEqualTo("content");
    assertThat(fault(file.substring(0, file.length() - 1), key)).isEqualTo("sealed");
    assertThat(fault(file + " ", key)).isEqualTo("sealed");
    assertThat(fault("", key)).isEqualTo("sealed");
    VerifierKey other = SigningKey.generate(key.name(), KeyType.ED25519).verifier();
    assertThat(fault(file, other)).isEqualTo("key");
    assertThat(fault(file.replace(key.format(), other.format()), other)).isEqualTo("signature");
    assertThat(Verifier.verify(new byte[] {(byte) 0xff}, key).isValid()).isFalse();
  }

  @Test
  void theProofOfAnotherPublicationDoesNotFit() {
    String one = publications.file(publish().sequence(), Format.HTML);
    String other = publications.file(publish().sequence(), Format.HTML);
    ProofSlot.Parts parts = ProofSlot.split(one).orElseThrow();
    String foreign = ProofSlot.split(other).orElseThrow().proof();

    // Made at the same moment from the same records, the two documents are the same to the letter.
    assertThat(Verifier.verify(ProofSlot.fill(Format.HTML, parts.body(), foreign), key).isValid())
        .isTrue();
    String changed = parts.body().replace("增长3.8%", "增长8.3%");
    assertThat(fault(ProofSlot.fill(Format.HTML, changed, foreign), key)).isEqualTo("document");
  }

  @Test
  void noCharacterOfTheSaltHasASecondSpelling() {
    for (int i = 0; i < 8; i++) {
      String file = publications.file(publish().sequence(), Format.JSON);
      int salt = file.indexOf("\"salt\":\"") + 8;
      for (int bit = 0; bit < 4; bit++) {
        char[] changed = file.toCharArray();
        changed[salt + 42] ^= (char) (1 << bit);
        assertThat(Verifier.verify(new String(changed), key).isValid()).isFalse();
      }
    }
  }

  private static String fault(String file, VerifierKey trusted) {
    return Verifier.verify(file, trusted).findFault().map(Verification.Check::code).orElse("none");
  }

  @Test
  void aCorrectedRecordMakesThePublishedReportDrift() {
    Publication publication = publish();
    assertThat(Drift.of(publication, figures::findAll).isNone()).isTrue();
    UUID lane = work("V1", "lane", "补报", "2023-09-01", "12公里");
    assertThatThrownBy(() -> publisher.publish(stale(), "office"))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("1 errors");

    engine.refresh();
    Drift drift = Drift.of(publication, figures::findAll);

    assertThat(drift.facts()).isEqualTo(5);
    assertThat(drift.changes()).hasSize(1);
    assertThat(drift.changes().get(0).published().text()).isEqualTo("756.3公里");
    assertThat(drift.changes().get(0).isOfValue()).isTrue();
    assertThat(drift.changes().get(0).findNow().orElseThrow().value().value())
        .isEqualByComparingTo("768.3");
    apply(new Change.VoidRecord("works", lane, 1, "重复"));
    engine.refresh();
    assertThat(Drift.of(publication, figures::findAll).isNone()).isTrue();
  }

  private static Draft stale() {
    return reports.draft("annual", "K1", SampleReports.YEAR, Locale.CHINESE);
  }

  @Test
  void aFileKeepsItsProofWhileTheLedgerGrows() throws IOException {
    Publication publication = publish();
    String before = publications.file(publication.sequence(), Format.HTML);
    apply(new Change.Update("works", drain, 1, Map.of("name", "大水渠")));
    publish();
    String after = publications.file(publication.sequence(), Format.HTML);

    assertThat(after).isNotEqualTo(before);
    assertThat(ProofSlot.split(after).orElseThrow().body())
        .isEqualTo(ProofSlot.split(before).orElseThrow().body());
    assertThat(Verifier.verify(before, key).isValid()).isTrue();
    assertThat(Verifier.verify(after, key).isValid()).isTrue();
  }
}
