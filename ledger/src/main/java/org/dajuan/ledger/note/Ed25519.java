package org.dajuan.ledger.note;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import org.dajuan.ledger.LedgerFormatException;

/** Ed25519 of the JDK over raw keys of 32 bytes (RFC 8032). */
final class Ed25519 {

  static final int KEY_SIZE = 32;
  static final int SIGNATURE_SIZE = 64;

  private static final String NAME = "Ed25519";

  private Ed25519() {}

  /** A seed and its public key. */
  record Pair(byte[] seed, byte[] publicKey) {}

  static Pair generate() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(NAME).generateKeyPair();
      byte[] encoded = pair.getPublic().getEncoded();
      byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
      return new Pair(seed, Arrays.copyOfRange(encoded, encoded.length - KEY_SIZE, encoded.length));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this JDK cannot make an Ed25519 key", missing);
    }
  }

  static byte[] sign(byte[] seed, byte[] message) {
    try {
      PrivateKey key =
          KeyFactory.getInstance(NAME)
              .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
      Signature signature = Signature.getInstance(NAME);
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("this JDK cannot sign with Ed25519", failed);
    }
  }

  /** False for a wrong signature, of any length. */
  static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    if (signature.length != SIGNATURE_SIZE) {
      return false;
    }
    try {
      Signature check = Signature.getInstance(NAME);
      check.initVerify(decode(publicKey));
      check.update(message);
      return check.verify(signature);
    } catch (SignatureException malformed) {
      return false;
    } catch (GeneralSecurityException failed) {
      throw new LedgerFormatException("not an Ed25519 public key", failed);
    }
  }

  /** Refuses what is not a point of the curve. */
  static void requireKey(byte[] publicKey) {
    if (publicKey.length != KEY_SIZE) {
      throw new LedgerFormatException("an Ed25519 key has 32 bytes, not " + publicKey.length);
    }
    try {
      decode(publicKey);
    } catch (GeneralSecurityException broken) {
      throw new LedgerFormatException("not an Ed25519 public key", broken);
    }
  }

  /** Raw key: y little-endian, the top bit is the sign of x. */
  private static PublicKey decode(byte[] raw) throws GeneralSecurityException {
    byte[] y = new byte[KEY_SIZE];
    for (int i = 0; i < KEY_SIZE; i++) {
      y[i] = raw[KEY_SIZE - 1 - i];
    }
    boolean oddX = (y[0] & 0x80) != 0;
    y[0] &= 0x7f;
    return KeyFactory.getInstance(NAME)
        .generatePublic(
            new EdECPublicKeySpec(
                NamedParameterSpec.ED25519, new EdECPoint(oddX, new BigInteger(1, y))));
  }
}
