package org.dajuan.records.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dajuan.catalog.register.Register;

/** What one person sees of all registers; each is computed when it is asked for. Thread-safe. */
public final class Sights {

  private final Access access;
  private final Person person;
  private final Map<String, Sight> byRegister = new ConcurrentHashMap<>();

  Sights(Access access, Person person) {
    this.access = access;
    this.person = person;
  }

  /** Whether records of a register in a region are read; of a register long gone, none are. */
  public boolean covers(String register, String region) {
    return access
        .catalog()
        .findRegister(register)
        .map(known -> of(known).covers(region))
        .orElse(person.administrator());
  }

  /** Whether no record of a register is read anywhere. */
  public boolean isEmpty(String register) {
    return access
        .catalog()
        .findRegister(register)
        .map(this::of)
        .map(Sight::area)
        .map(Area::isEmpty)
        .orElse(true);
  }

  public Sight of(Register register) {
    return byRegister.computeIfAbsent(register.id(), id -> access.sight(person, register));
  }
}
