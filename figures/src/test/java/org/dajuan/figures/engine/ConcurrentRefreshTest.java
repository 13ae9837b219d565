package org.dajuan.figures.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dajuan.figures.sample.SampleCounty;
import org.dajuan.records.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** FEATURE: several processes may refresh at once; each change is computed by one of them. */
class ConcurrentRefreshTest {

  private static final SampleCounty COUNTY = new SampleCounty(TestDatabase.create());

  @Test
  void fourEnginesAtOnceWhileRecordsArrive() throws Exception {
    COUNTY.engine().recompute();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Long>> read = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      FigureEngine engine = COUNTY.engine();
      Callable<Long> refreshing =
          () -> {
            long entries = 0;
            for (int round = 0; round < 10; round++) {
              entries += engine.refresh().entries();
            }
            return entries;
          };
      read.add(threads.submit(refreshing));
    }
    for (int i = 0; i < 20; i++) {
      COUNTY.create("works", "village=V1, kind=lane, length=100, accepted_on=2022-05-10");
    }
    long entries = 0;
    for (Future<Long> each : read) {
      entries += each.get();
    }
    threads.shutdown();
    entries += COUNTY.engine().refresh().entries();
    assertThat(entries).isEqualTo(20);
    List<String> incremental = COUNTY.table();
    COUNTY.engine().recompute();
    assertThat(incremental).isEqualTo(COUNTY.table());
  }
}
