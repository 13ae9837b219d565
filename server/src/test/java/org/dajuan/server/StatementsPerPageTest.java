package org.dajuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.dajuan.records.access.Person;
import org.dajuan.records.read.RecordQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * FEATURE: a page asks the database a fixed number of times, however long its list, and writes
 * nothing. Who asks is said along with each statement and not counted.
 */
class StatementsPerPageTest {

  /** Threads of the web server; the keeper of figures has a thread of its own. */
  private static final String REQUESTS = "http-nio";

  private final SampleServer sample = SampleServer.get();
  private final Visitor visitor = Visitor.signedIn(sample);

  @ParameterizedTest
  @CsvSource({
    "/, 4",
    "/?period=2023, 4",
    "/?region=990001100&period=2023, 3",
    "/?region=9900&period=2023, 4",
    "/?region=990002&period=2023, 4",
    "/registers, 1",
    "/registers/village_works, 3",
    "RECORD, 2",
    "/warnings, 1",
    "/warnings/slow_works, 3",
    "/tasks, 3",
    "/reports, 2",
    "/reports/compare, 3",
    "/reports/compare?period=2023, 2",
    "/forms, 1",
    "/forms/works-yearly, 3",
    "/figures/lane_villages/990001/2023, 5",
    "/figures/investment_rank/990001/2023, 7",
    "/check, 0",
    "/login, 0",
  })
  void aPageAsksNoMoreThan(String path, int most) {
    List<String> asked = asked(path);
    assertThat(asked).hasSizeLessThanOrEqualTo(most);
    assertThat(asked).allMatch(StatementsPerPageTest::onlyReads);
  }

  /** Whatever a page asks begins so; what changes something does not. */
  private static boolean onlyReads(String sql) {
    String word = sql.strip().toUpperCase(Locale.ROOT);
    return word.startsWith("SELECT") || word.startsWith("WITH");
  }

  /** A second publication of the same report costs no statement. */
  @Test
  void aLongerListCostsNoMore() {
    int before = asked("/reports").size();
    sample.publishAgain();
    assertThat(asked("/reports")).hasSize(before);
  }

  /** The proof comes from the public files; a checkpoint is signed by who keeps them, not read. */
  @Test
  void aProofAsksAndSignsNothing() {
    assertThat(asked("/proofs/0.tlog-proof")).isEmpty();
  }

  private List<String> asked(String path) {
    String address = path.equals("RECORD") ? record() : path;
    CountingDriver.forget();
    HttpResponse<String> answer = visitor.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return CountingDriver.askedBy(REQUESTS);
  }

  private String record() {
    return "/registers/village_works/"
        + sample
            .workspace
            .records(Person.administrator("test"))
            .page(RecordQuery.of("village_works"))
            .records()
            .get(0)
            .id();
  }
}
