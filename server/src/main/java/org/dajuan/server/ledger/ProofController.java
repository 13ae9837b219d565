package org.dajuan.server.ledger;

import java.nio.charset.StandardCharsets;
import org.dajuan.desk.open.Workspace;
import org.dajuan.records.log.LedgerException;
import org.dajuan.server.layout.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Inclusion proofs of entries as C2SP .tlog-proof files. */
@RestController
class ProofController {

  private final Workspace workspace;

  ProofController(Workspace workspace) {
    this.workspace = workspace;
  }

  @GetMapping("/proofs/{sequence:[0-9]{1,18}}.tlog-proof")
  ResponseEntity<byte[]> proof(@PathVariable("sequence") long sequence) {
    String proof;
    try {
      proof = workspace.proofs().inclusion(sequence).format();
    } catch (LedgerException noSuchEntry) {
      throw new NotFoundException("entry " + sequence);
    }
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("entry-" + sequence + ".tlog-proof")
                .build()
                .toString())
        .body(proof.getBytes(StandardCharsets.UTF_8));
  }
}
