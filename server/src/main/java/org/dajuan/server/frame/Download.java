package org.dajuan.server.frame;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** 下载 — answers that a browser saves as files, under names in any script. */
public final class Download {

  /** Workbooks of Excel. */
  public static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  /** Comma-separated values in UTF-8. */
  public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  /** Plain text in UTF-8. */
  public static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private Download() {}

  /** A file of this name. */
  public static <T> ResponseEntity<T> of(String name, MediaType type, T body) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(body);
  }
}
