package org.dajuan.cli;

import java.io.FilterWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON for people and programs: indented, numbers in full. */
final class JsonOutput {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private JsonOutput() {}

  static void print(PrintWriter out, Object value) {
    out.println(MAPPER.writeValueAsString(value));
    out.flush();
  }

  /** Prints what is written piece by piece, so that no long answer stands in memory as a whole. */
  static void stream(PrintWriter out, Consumer<JsonGenerator> writing) {
    JsonGenerator json = MAPPER.createGenerator(new Unflushed(out));
    writing.accept(json);
    // Not when writing fails: closing ends what is open, and half an answer would look whole.
    json.close();
    out.println();
    out.flush();
  }

  /** A writer whose own is neither flushed nor closed by who writes. */
  private static final class Unflushed extends FilterWriter {

    Unflushed(Writer out) {
      super(out);
    }

    @Override
    public void flush() {
      // Once at the end is enough.
    }

    @Override
    public void close() {
      // The stream of the process stays open.
    }
  }
}
