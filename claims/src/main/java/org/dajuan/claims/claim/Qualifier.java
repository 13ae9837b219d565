package org.dajuan.claims.claim;

/** How exactly a text claims its value. */
public enum Qualifier {
  EXACT,
  /** 余, 多, 近, 约, 左右 */
  APPROX,
  /** 预计 */
  ESTIMATE,
  /** 超, 突破, 以上 */
  AT_LEAST,
  /** 以内, 不足, 前N */
  AT_MOST
}
