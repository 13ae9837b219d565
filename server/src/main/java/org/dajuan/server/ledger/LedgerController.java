package org.dajuan.server.ledger;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.dajuan.desk.ledger.LedgerDesk;
import org.dajuan.desk.ledger.LedgerFile;
import org.dajuan.server.frame.NotFoundException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the public files of the log. */
@RestController
class LedgerController {

  private static final String PREFIX = "/ledger/";
  private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");

  private final LedgerDesk desk;

  LedgerController(LedgerDesk desk) {
    this.desk = desk;
  }

  @GetMapping(PREFIX + "**")
  ResponseEntity<FileSystemResource> file(HttpServletRequest request) {
    String name = request.getServletPath().substring(PREFIX.length());
    return desk.find(name)
        .map(LedgerController::answer)
        .orElseThrow(() -> new NotFoundException(name));
  }

  private static ResponseEntity<FileSystemResource> answer(LedgerFile file) {
    CacheControl caching =
        switch (file.kind()) {
          case CHECKPOINT -> CacheControl.maxAge(Duration.ofSeconds(5));
          case KEY -> CacheControl.maxAge(Duration.ofMinutes(5));
          case TILE -> CacheControl.maxAge(Duration.ofDays(365)).immutable();
        };
    return ResponseEntity.ok()
        .contentType(
            file.kind() == LedgerFile.Kind.TILE ? MediaType.APPLICATION_OCTET_STREAM : TEXT)
        .cacheControl(caching.cachePublic())
        .header("Access-Control-Allow-Origin", "*")
        .body(new FileSystemResource(file.path()));
  }
}
