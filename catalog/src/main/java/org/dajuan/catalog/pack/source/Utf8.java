package org.dajuan.catalog.pack.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds where a file stops being UTF-8. */
public final class Utf8 {

  private Utf8() {}

  /** The first line, from 1, that is not UTF-8; 0 when there is none. */
  public static int firstBadLine(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int number = 1;
      int next;
      do {
        next = in.read();
        if (next >= 0 && next != '\n') {
          line.write(next);
        } else if (isSound(line.toByteArray())) {
          line.reset();
          number++;
        } else {
          return number;
        }
      } while (next >= 0);
      return 0;
    }
  }

  private static boolean isSound(byte[] line) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
