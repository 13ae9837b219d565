package org.dajuan.catalog.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encoding of a text file: by its byte order mark, else UTF-8 when every byte is valid, else
 * GB18030 (GB 18030, the usual encoding of Chinese office software) when every byte is valid in
 * that.
 *
 * @param markBytes length of the byte order mark
 */
public record TextEncoding(Charset charset, int markBytes) {
  public static final Charset GB18030 = Charset.forName("GB18030");
  private static final int CHUNK_BYTES = 1 << 16;

  /** Gives the bytes from their beginning, each time anew; they are read once or twice. */
  @FunctionalInterface
  public interface Bytes {
    InputStream open() throws IOException;
  }

  /** Empty when the bytes are no text in any of these encodings. Memory does not grow with them. */
  public static Optional<TextEncoding> detect(Bytes file) throws IOException {
    byte[] start;
    try (InputStream in = file.open()) {
      start = in.readNBytes(3);
    }
    if (startsWith(start, 0xef, 0xbb, 0xbf)) {
      return ifValid(file, new TextEncoding(StandardCharsets.UTF_8, 3));
    } else if (startsWith(start, 0xff, 0xfe)) {
      return ifValid(file, new TextEncoding(StandardCharsets.UTF_16LE, 2));
    } else if (startsWith(start, 0xfe, 0xff)) {
      return ifValid(file, new TextEncoding(StandardCharsets.UTF_16BE, 2));
    }
    Optional<TextEncoding> unicode = ifValid(file, new TextEncoding(StandardCharsets.UTF_8, 0));
    return unicode.isPresent() ? unicode : ifValid(file, new TextEncoding(GB18030, 0));
  }

  /**
   * UTF-8 with or without mark, for texts that may be nothing else; their bytes are not looked at.
   */
  public static TextEncoding utf8(Bytes file) throws IOException {
    try (InputStream in = file.open()) {
      boolean mark = startsWith(in.readNBytes(3), 0xef, 0xbb, 0xbf);
      return new TextEncoding(StandardCharsets.UTF_8, mark ? 3 : 0);
    }
  }

  /**
   * The text behind the mark. Bytes that are no text end the reading with a {@link
   * java.nio.charset.CharacterCodingException}.
   */
  public Reader read(Bytes file) throws IOException {
    InputStream in = file.open();
    in.skipNBytes(markBytes);
    return new BufferedReader(new InputStreamReader(in, strictDecoder()), CHUNK_BYTES);
  }

  private CharsetDecoder strictDecoder() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean startsWith(byte[] start, int... bytes) {
    if (start.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((start[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<TextEncoding> ifValid(Bytes file, TextEncoding encoding)
      throws IOException {
    CharsetDecoder decoder = encoding.strictDecoder();
    CharBuffer chars = CharBuffer.allocate(CHUNK_BYTES + 16);
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK_BYTES);
    try (InputStream in = file.open()) {
      in.skipNBytes(encoding.markBytes);
      boolean end = false;
      while (!end) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, end);
        if (result.isError() || holdsNul(chars)) {
          return Optional.empty();
        }
        bytes.compact();
      }
    }
    return Optional.of(encoding);
  }

  /** U+0000 occurs in no text; a file that holds it is binary or UTF-16 without a mark. */
  private static boolean holdsNul(CharBuffer chars) {
    char[] array = chars.array();
    for (int i = 0; i < chars.position(); i++) {
      if (array[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
