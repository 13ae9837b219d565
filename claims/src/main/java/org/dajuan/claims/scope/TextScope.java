package org.dajuan.claims.scope;

import java.util.List;
import org.dajuan.catalog.word.Localized;

/**
 * What a text was taken to speak of.
 *
 * @param scope place and time of the text as a whole
 * @param summary the same in one sentence, with how many claims speak of other places and times
 */
public record TextScope(Scope scope, List<ScopedClaim> claims, Localized summary) {

  public TextScope {
    claims = List.copyOf(claims);
  }
}
