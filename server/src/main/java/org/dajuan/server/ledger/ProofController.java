package org.dajuan.server.ledger;

import java.nio.charset.StandardCharsets;
import org.dajuan.desk.ledger.LedgerDesk;
import org.dajuan.server.frame.Download;
import org.dajuan.server.frame.NotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Inclusion proofs of entries as C2SP .tlog-proof files. */
@RestController
class ProofController {

  private final LedgerDesk desk;

  ProofController(LedgerDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/proofs/{sequence:[0-9]{1,18}}.tlog-proof")
  ResponseEntity<byte[]> proof(@PathVariable("sequence") long sequence) {
    String proof =
        desk.proof(sequence).orElseThrow(() -> new NotFoundException("entry " + sequence));
    return Download.of(
        "entry-" + sequence + ".tlog-proof", Download.TEXT, proof.getBytes(StandardCharsets.UTF_8));
  }
}
