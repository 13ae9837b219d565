package org.dajuan.reports.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dajuan.ledger.note.KeyType;
import org.dajuan.ledger.note.SigningKey;
import org.dajuan.ledger.note.VerifierKey;
import org.dajuan.records.access.Person;
import org.dajuan.records.log.LogVerifier;
import org.dajuan.records.write.Change;
import org.dajuan.reports.document.Fact;
import org.dajuan.reports.render.Format;
import org.dajuan.reports.render.Formats;
import org.dajuan.reports.render.SealPlace;
import org.dajuan.reports.sample.SampleCounty;
import org.dajuan.reports.sample.SampleReports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** FEATURE: a published file proves itself; whoever changes it makes it fail. */
class PublicationTest {

  @TempDir static Path directory;
  private static SampleCounty county;
  private static VerifierKey key;

  @BeforeAll
  static void open() {
    county = new SampleCounty(directory);
    key = county.key;
  }

  @AfterAll
  static void close() {
    county.close();
  }

  private static String text(long sequence, Format format) {
    return new String(county.publications.file(sequence, format), StandardCharsets.UTF_8);
  }

  private static Verification verify(String file, @Nullable VerifierKey trusted) {
    return Verifier.verify(file.getBytes(StandardCharsets.UTF_8), trusted);
  }

  private static SealPlace.Sealed split(String file) {
    return Formats.recognize(file.getBytes(StandardCharsets.UTF_8)).orElseThrow().sealed();
  }

  private static String file(Format format) {
    return text(county.publish().sequence(), format);
  }

  @Test
  void theReasonToSayABannedFigureIsPublishedWithIt() {
    county.refresh();
    Publication publication =
        county.publisher.publish(
            county.draft("{secret despite=\"经批准\"}"), Person.administrator("office"));

    assertThat(publication.content().facts().get(0).despite())
        .isEqualTo(new Fact.BanOverride("条例所限", "经批准"));
    assertThat(county.publications.find(publication.sequence())).contains(publication);
    assertThat(Drift.of(publication, county.figures::findAll).isNone()).isTrue();
  }

  @Test
  void theReportOfTheRecords() {
    Publication publication = county.publish();

    assertThat(text(publication.sequence(), Formats.MARKDOWN))
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
    assertThat(county.publications.find(publication.sequence())).contains(publication);
    assertThat(county.publications.findNewest("annual", "K1", SampleReports.YEAR))
        .map(Publication::content)
        .contains(publication.content());
    assertThat(county.publications.list(10)).contains(publication);
    assertThat(
            new LogVerifier(county.database, county.folder, SampleReports.CATALOG)
                .verify()
                .isIntact())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("org.dajuan.reports.render.Formats#list")
  void aPublishedFileIsValidWithTheTrustedKeyAndWithItsOwn(Format format) {
    Publication publication = county.publish();
    String file = text(publication.sequence(), format);

    Verification trusted = verify(file, key);
    assertThat(trusted.isValid()).isTrue();
    assertThat(trusted.trusted()).isTrue();
    assertThat(trusted.content()).isEqualTo(publication.content());
    assertThat(trusted.entry().sequence()).isEqualTo(publication.sequence());
    assertThat(trusted.checks())
        .extracting(Verification.Check::code)
        .containsExactly("sealed", "content", "document", "signature", "inclusion");

    Verification own = verify(file, null);
    assertThat(own.isValid()).isTrue();
    assertThat(own.trusted()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("org.dajuan.reports.render.Formats#list")
  void anyChangedCharacterIsFound(Format format) {
    String file = file(format);
    Set<String> reasons = new TreeSet<>();
    int proof = file.length() - split(file).seal().length() - 50;
    for (int i = 0; i < file.length(); i += i < proof ? 7 : 1) {
      char[] changed = file.toCharArray();
      changed[i] ^= 1;
      Verification verification = verify(new String(changed), key);
      assertThat(verification.isValid()).as("character %d '%s'", i, file.charAt(i)).isFalse();
      reasons.add(verification.findFault().orElseThrow().code());
    }
    assertThat(reasons).containsExactly("content", "document", "inclusion", "sealed", "signature");
  }

  /** f15: an editor that saves a file changes its bytes but no word. */
  @ParameterizedTest
  @MethodSource("org.dajuan.reports.render.Formats#list")
  void lineEndsAndMarksOfAnEditorAreSaidAsWhatTheyAre(Format format) {
    String file = file(format);
    for (String saved :
        List.of(
            file.replace("\n", "\r\n"), "\ufeff" + file, "\ufeff" + file.replace("\n", "\r\n"))) {
      if (!saved.equals(file)) {
        assertThat(verify(saved, key).isValid()).isFalse();
        assertThat(fault(saved, key)).isEqualTo("line_ends");
        assertThat(fault(saved, null)).isEqualTo("line_ends");
      }
    }
    assertThat(fault("\ufeff" + file.replace("3.8", "8.3"), key)).isNotEqualTo("line_ends");
  }

  @Test
  void theReasonIsNamed() {
    String file = file(Formats.HTML);

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
    assertThat(fault(file.substring(0, file.length() - 1), key)).isEqualTo("line_ends");
    assertThat(fault(file.substring(0, file.length() - 2), key)).isEqualTo("sealed");
    assertThat(fault(file + " ", key)).isEqualTo("sealed");
    assertThat(fault("", key)).isEqualTo("sealed");
    VerifierKey other = SigningKey.generate(key.name(), KeyType.ED25519).verifier();
    assertThat(fault(file, other)).isEqualTo("key");
    assertThat(fault(file.replace(key.format(), other.format()), other)).isEqualTo("signature");
    assertThat(Verifier.verify(new byte[] {(byte) 0xff}, key).isValid()).isFalse();
  }

  @Test
  void theProofOfAnotherPublicationDoesNotFit() {
    String one = file(Formats.HTML);
    String other = file(Formats.HTML);
    String foreign = split(other).seal();
    SealPlace place = Formats.HTML.sealPlace();

    // Made at the same moment from the same records, the two documents are the same to the letter.
    assertThat(Verifier.verify(place.fill(split(one).body(), foreign), key).isValid()).isTrue();
    String changed =
        new String(split(one).body(), StandardCharsets.UTF_8).replace("增长3.8%", "增长8.3%");
    byte[] joined = place.fill(changed.getBytes(StandardCharsets.UTF_8), foreign);
    assertThat(Verifier.verify(joined, key).findFault().map(Verification.Check::code))
        .contains("document");
  }

  @Test
  void whatWasPublishedAsTextStillVerifiesAndItsAlterationsAreFound() throws IOException {
    VerifierKey then = VerifierKey.parse(stored("key"));
    for (Format format : Formats.list()) {
      String file = stored("publication." + format.code());
      assertThat(verify(file, then).isValid()).as(format.code()).isTrue();
      assertThat(fault(file.replaceFirst("3\\.8%", "8.3%"), then)).isEqualTo("document");
    }
  }

  private static String stored(String name) throws IOException {
    try (InputStream file =
        PublicationTest.class.getResourceAsStream("/org/dajuan/reports/stored/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void filesThatWereKeptAsTextAreTheSameBytes() {
    Publication publication = county.publish();
    String before = text(publication.sequence(), Formats.MARKDOWN);
    county.sql("alter table rep.file alter column body type text using convert_from(body, 'UTF8')");
    county.sql("delete from rep.flyway_schema_history where version = '3'");

    ReportSchema.migrate(county.database.owner());

    assertThat(text(publication.sequence(), Formats.MARKDOWN)).isEqualTo(before);
    assertThat(PublicationCheck.check(county.database.engine()).list()).isEmpty();
    county.work("V3", "drain", "沟渠", "2023-08-02", "1公里");
    assertThat(verify(file(Formats.HTML), key).isValid()).isTrue();
  }

  @Test
  void noCharacterOfTheSaltHasASecondSpelling() {
    for (int i = 0; i < 8; i++) {
      String file = file(Formats.JSON);
      int salt = file.indexOf("\"salt\":\"") + 8;
      for (int bit = 0; bit < 4; bit++) {
        char[] changed = file.toCharArray();
        changed[salt + 42] ^= (char) (1 << bit);
        assertThat(verify(new String(changed), key).isValid()).isFalse();
      }
    }
  }

  private static String fault(String file, VerifierKey trusted) {
    return verify(file, trusted).findFault().map(Verification.Check::code).orElse("none");
  }

  @Test
  void aCorrectedRecordMakesThePublishedReportDrift() {
    Publication publication = county.publish();
    assertThat(Drift.of(publication, county.figures::findAll).isNone()).isTrue();
    UUID lane = county.work("V1", "lane", "补报", "2023-09-01", "12公里");
    assertThatThrownBy(
            () -> county.publisher.publish(county.annual(), Person.administrator("office")))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("1 errors");

    county.refresh();
    Drift drift = Drift.of(publication, county.figures::findAll);

    assertThat(drift.facts()).isEqualTo(5);
    assertThat(drift.changes()).hasSize(1);
    assertThat(drift.changes().get(0).published().text()).isEqualTo("756.3公里");
    assertThat(drift.changes().get(0).isOfValue()).isTrue();
    assertThat(drift.changes().get(0).findNow().orElseThrow().value().value())
        .isEqualByComparingTo("768.3");
    county.apply(new Change.VoidRecord("works", lane, 1, "重复"));
    county.refresh();
    assertThat(Drift.of(publication, county.figures::findAll).isNone()).isTrue();
  }

  @Test
  void aFileKeepsItsProofWhileTheLedgerGrows() throws IOException {
    Publication publication = county.publish();
    String before = text(publication.sequence(), Formats.HTML);
    county.work("V3", "drain", "水渠", "2023-08-01", "1公里");
    county.publish();
    String after = text(publication.sequence(), Formats.HTML);

    assertThat(after).isNotEqualTo(before);
    assertThat(split(after).body()).isEqualTo(split(before).body());
    assertThat(verify(before, key).isValid()).isTrue();
    assertThat(verify(after, key).isValid()).isTrue();
  }

  @Test
  void keptFilesThatWereAlteredOrRemovedAreNamed() {
    long altered = county.publish().sequence();
    long removed = county.publish().sequence();
    assertThat(PublicationCheck.check(county.database.engine()).list()).isEmpty();

    county.sql(
        "update rep.file set body = body || '\\x20'::bytea where format = 'md' and seq = "
            + altered);
    county.sql("delete from rep.file where format = 'html' and seq = " + removed);

    assertThat(PublicationCheck.check(county.database.engine()).list())
        .extracting(finding -> finding.code() + " " + finding.place())
        .containsExactly(
            "publication_altered publication[" + altered + "].md",
            "publication_missing publication[" + removed + "].html");
    county.sql(
        "update rep.file set body = substring(body for length(body) - 1) where format = 'md' and seq = "
            + altered);
    county.sql(
        "insert into rep.file select "
            + removed
            + ", format, body from rep.file"
            + " where format = 'html' and seq = "
            + altered);
  }
}
