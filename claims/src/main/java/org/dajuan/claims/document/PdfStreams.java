package org.dajuan.claims.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Counts what the compressed streams of a PDF unpack to before the library does so, which it does
 * in memory. Only streams long enough to be bombs are looked at.
 */
final class PdfStreams {

  /** Most bytes that one stream may unpack to; pages of text have some hundred thousand. */
  static final int MOST_BYTES = 64 << 20;

  /** Deflate packs no more than 1032 to 1 (RFC 1951). */
  private static final int SHORTEST_BOMB = MOST_BYTES / 1032;

  private static final int CHUNK_BYTES = 1 << 16;

  private PdfStreams() {}

  /** Whether any stream unpacks to more than {@link #MOST_BYTES}. */
  static boolean holdBombs(COSDocument document) throws IOException {
    for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
      COSBase object = document.getObjectFromPool(key).getObject();
      if (object instanceof COSStream stream
          && stream.getLength() >= SHORTEST_BOMB
          && unpacksTooFar(stream)) {
        return true;
      }
    }
    return false;
  }

  private static boolean unpacksTooFar(COSStream stream) throws IOException {
    int times = deflations(stream.getFilters());
    if (times == 0) {
      return false;
    }
    byte[] chunk = new byte[CHUNK_BYTES];
    long unpacked = 0;
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < times; i++) {
        in = new InflaterInputStream(in);
      }
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        unpacked += read;
        if (unpacked > MOST_BYTES) {
          return true;
        }
      }
    } catch (IOException damaged) {
      // What cannot be unpacked is no bomb; the library tells or mends it.
      return false;
    }
    return false;
  }

  /** How many filters at the beginning of the chain are Deflate; others are left to the library. */
  private static int deflations(COSBase filters) {
    if (filters instanceof COSName name) {
      return isDeflate(name) ? 1 : 0;
    }
    int count = 0;
    if (filters instanceof COSArray chain) {
      while (count < chain.size() && isDeflate(chain.getObject(count))) {
        count++;
      }
    }
    return count;
  }

  private static boolean isDeflate(COSBase filter) {
    return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
  }
}
