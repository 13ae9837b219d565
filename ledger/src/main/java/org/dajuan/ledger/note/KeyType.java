package org.dajuan.ledger.note;

/** What a key signs and how; both are Ed25519. */
public enum KeyType {
  /** Signs the text of a note. */
  ED25519(0x01),
  /** A witness's: signs the text of a checkpoint together with the time. */
  COSIGNATURE(0x04);

  private final int code;

  KeyType(int code) {
    this.code = code;
  }

  /** The byte that stands for this type in keys and key ids. */
  public int code() {
    return code;
  }
}
