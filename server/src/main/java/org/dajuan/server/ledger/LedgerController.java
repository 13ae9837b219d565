package org.dajuan.server.ledger;

import jakarta.servlet.http.HttpServletRequest;
import org.dajuan.desk.open.Workspace;
import org.dajuan.server.layout.NotFoundException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the public files of the log. */
@RestController
class LedgerController {

  private static final String PREFIX = "/ledger/";

  private final LedgerFiles files;

  LedgerController(Workspace workspace) {
    this.files = new LedgerFiles(workspace.folder().ledger(), workspace.folder().verifierKey());
  }

  @GetMapping(PREFIX + "**")
  ResponseEntity<FileSystemResource> file(HttpServletRequest request) {
    String name = request.getServletPath().substring(PREFIX.length());
    return files.find(name).orElseThrow(() -> new NotFoundException(name));
  }
}
