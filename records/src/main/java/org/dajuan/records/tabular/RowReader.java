package org.dajuan.records.tabular;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, from first to last. Not thread-safe. */
public interface RowReader extends AutoCloseable {
  /**
   * The next row, null after the last. Blank lines come too.
   *
   * @throws UnreadableFileException when the rest of the file cannot be read
   */
  @Nullable Row next() throws IOException;

  @Override
  void close() throws IOException;
}
