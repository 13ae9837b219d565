package org.dajuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.dajuan.records.access.Person;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.junit.jupiter.api.Test;

/** FEATURE: figures follow the records by themselves; readers see what stands and up to where. */
class KeeperTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final SampleServer sample = SampleServer.get();
  private final Visitor visitor = Visitor.signedIn(sample);

  @Test
  void aCommittedChangeReachesFigureFooterAndPublicLedger() {
    ChangeResult.Applied written =
        (ChangeResult.Applied)
            sample
                .workspace
                .writer()
                .apply(
                    new Change.Create(
                        "village_works",
                        null,
                        Map.of("village", "丙村", "kind", "lane", "year", "1999")),
                    Person.administrator("clerk"),
                    "test");
    assertThat(sample.workspace.keeper().awaitEntry(written.sequence(), LONG)).isTrue();
    assertThat(visitor.get("/registers").body())
        .contains("指标截至账本第 " + sample.workspace.keeper().lastEntry() + " 条");
    assertThat(sample.workspace.keeper().lastEntry()).isGreaterThanOrEqualTo(written.sequence());
  }

  @Test
  void readersOfAFutureEntryGetWhatStands() {
    assertThat(sample.workspace.keeper().awaitEntry(Long.MAX_VALUE, Duration.ofMillis(20)))
        .isFalse();
    assertThat(visitor.get("/proofs/999999999.tlog-proof").statusCode()).isEqualTo(404);
  }
}
