package org.dajuan.claims.scope;

/** From where a claim has its place or time, from near to far. */
public enum Origin {
  /** said in the claim's own clause */
  CLAUSE,
  /** said earlier in the sentence */
  SENTENCE,
  /** said earlier in the paragraph */
  PARAGRAPH,
  /** said by a heading above */
  HEADING,
  /** said by the title of the text or its date line */
  TITLE,
  /** what the person who asks says the text is about */
  ASKED,
  /** nobody says it; taken because records are newest there, and told so */
  ASSUMED
}
