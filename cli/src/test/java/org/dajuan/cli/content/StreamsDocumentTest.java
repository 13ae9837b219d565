package org.dajuan.cli.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.pack.LoadResult;
import org.dajuan.catalog.pack.PackLoader;
import org.dajuan.reports.describe.FieldsDocument;
import org.dajuan.reports.describe.StreamsDocument;
import org.junit.jupiter.api.Test;

/** FEATURE: the manual's page of streams is what the packs say. */
class StreamsDocumentTest {

  private static final Path PACK = Path.of("..", "packs", "wuxiang");
  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void thePagesAreWhatThePacksSay() throws IOException {
    Catalog catalog = new PackLoader().load(List.of(PACK)).catalog().orElseThrow();

    assertThat(Files.readString(DOCS.resolve("streams.md")).equals(StreamsDocument.of(catalog)))
        .as("docs/streams.md is stale: ./dajuan pack describe packs/wuxiang -o docs/streams.md")
        .isTrue();
    assertThat(Files.readString(DOCS.resolve("fields.md")).equals(FieldsDocument.of(catalog)))
        .as("stale: ./dajuan pack describe --fields packs/wuxiang -o docs/fields.md")
        .isTrue();
  }

  @Test
  void nothingUnconfirmedIsSaidAsLaw() {
    LoadResult loaded = new PackLoader().load(List.of(PACK));
    String now = StreamsDocument.of(loaded.catalog().orElseThrow());

    assertThat(now.lines().filter(line -> line.startsWith("| `") && line.endsWith("|  |")))
        .as("rules without a source")
        .isEmpty();
  }
}
