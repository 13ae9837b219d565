package org.dajuan.records.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.testing.TestPack;
import org.dajuan.records.access.Person;
import org.dajuan.records.fixture.SampleDatabase;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.junit.jupiter.api.Test;

/** FEATURE: what follows from records is brought up to date after each commit, by one thread. */
class EntryWatchTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  private final Catalog catalog = TestPack.resource("packs/works").load();
  private final SampleDatabase database = new SampleDatabase(catalog);
  private final RecordWriter writer =
      new RecordWriter(catalog, database.database(), InstantSource.system());

  private void write(int year) {
    ChangeResult result =
        writer.apply(
            new Change.Create(
                "village_works",
                null,
                Map.of("village", "东村", "kind", "lane", "year", Integer.toString(year))),
            Person.administrator("clerk"),
            "test");
    assertThat(result).isInstanceOf(ChangeResult.Applied.class);
  }

  private String entries() {
    return database.query("SELECT count(*) FROM ledger.entry").get(0);
  }

  @Test
  void followsWhatWasThereAndWhatIsCommittedThen() {
    write(2001);
    List<String> seen = new CopyOnWriteArrayList<>();
    try (EntryWatch watch =
        new EntryWatch(database.database(), () -> seen.add(entries()), "test follower").start()) {
      assertThat(watch.await(() -> seen.contains("1"), LONG)).isTrue();
      write(2002);
      assertThat(watch.await(() -> seen.contains("2"), LONG)).isTrue();
    }
    int followed = seen.size();
    write(2003);
    assertThat(seen).as("a closed watch follows no more").hasSize(followed);
  }

  @Test
  void aFailureIsTriedAgain() {
    AtomicInteger runs = new AtomicInteger();
    Runnable failsOnce =
        () -> {
          if (runs.incrementAndGet() == 1) {
            throw new IllegalStateException("the first time");
          }
        };
    try (EntryWatch watch =
        new EntryWatch(database.database(), failsOnce, "test follower").start()) {
      assertThat(watch.await(() -> runs.get() >= 2, LONG)).isTrue();
    }
  }

  @Test
  void awaitGivesUpWithWhatStands() {
    try (EntryWatch watch =
        new EntryWatch(database.database(), () -> {}, "test follower").start()) {
      assertThat(watch.await(() -> false, Duration.ofMillis(50))).isFalse();
    }
  }
}
