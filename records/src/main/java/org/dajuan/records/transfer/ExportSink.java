package org.dajuan.records.transfer;

import java.io.IOException;

/** Takes the records of an export one by one. */
interface ExportSink extends AutoCloseable {
  void add(ExportedRecord row) throws IOException;

  @Override
  void close() throws IOException;
}
