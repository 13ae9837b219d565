package org.dajuan.catalog.register;

import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.word.Localized;

/** A closed list of values, in the order in which they are shown. */
public record CodeList(String id, Localized title, List<Code> codes) {

  public CodeList {
    codes = List.copyOf(codes);
  }

  public Optional<Code> find(String code) {
    return codes.stream().filter(each -> each.code().equals(code)).findFirst();
  }
}
