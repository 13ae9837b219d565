package org.dajuan.records.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: a new data folder can be claimed by several processes at the same moment. */
class FolderFormatTest {

  private static final int TOGETHER = 8;
  private static final int FOLDERS = 300;

  @TempDir Path temporary;

  @Test
  void nobodySeesAHalfWrittenFormat() throws Exception {
    ExecutorService all = Executors.newFixedThreadPool(TOGETHER);
    try {
      for (int i = 0; i < FOLDERS; i++) {
        DataFolder folder = new DataFolder(temporary.resolve("new" + i));
        CyclicBarrier start = new CyclicBarrier(TOGETHER);
        Callable<Void> claim =
            () -> {
              start.await();
              FolderFormat.claim(folder);
              return null;
            };
        List<Future<Void>> claims = new ArrayList<>();
        for (int k = 0; k < TOGETHER; k++) {
          claims.add(all.submit(claim));
        }
        for (Future<Void> each : claims) {
          each.get();
        }
        try (Stream<Path> left = Files.list(folder.root())) {
          assertThat(left).containsExactly(folder.formatFile());
        }
      }
    } finally {
      all.shutdownNow();
    }
  }
}
