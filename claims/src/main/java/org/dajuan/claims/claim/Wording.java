package org.dajuan.claims.claim;

/**
 * The words around the token of a claim, as they stand: by these the matcher sees what the name of
 * the subject leaves out.
 *
 * @param before of its clause, back to the value before
 * @param behind of its clause, up to the next value; milestones told of the same things are in it
 */
public record Wording(String before, String behind) {

  /** A token with nothing around it. */
  public static final Wording NONE = new Wording("", "");
}
