package org.dajuan.desk.disclosure;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.org.Role;
import org.dajuan.catalog.register.Register;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.database.Database;
import org.dajuan.records.disclosure.Disclosures;
import org.dajuan.records.disclosure.LookLog;
import org.dajuan.records.disclosure.PersonExtract;
import org.dajuan.records.disclosure.Unmasking;
import org.dajuan.records.erasure.DueErasures;
import org.dajuan.records.erasure.Erasure;
import org.jspecify.annotations.Nullable;

/** 信息查询与保护 — tells what is masked, of whom what is known, and who looked. Thread-safe. */
public final class DisclosureDesk {

  /** How many rows the page of who looked shows. */
  public static final int SHOWN = 500;

  private final Catalog catalog;
  private final Unmasking unmasking;
  private final PersonExtract extract;
  private final LookLog looks;
  private final Disclosures disclosures;
  private final DueErasures due;
  private final InstantSource clock;

  public DisclosureDesk(Access access, Database database, InstantSource clock) {
    this.catalog = access.catalog();
    this.unmasking = new Unmasking(access, clock);
    this.extract = new PersonExtract(access, clock);
    this.looks = new LookLog(database, clock);
    this.disclosures = new Disclosures(database);
    this.due = new DueErasures(catalog, database, new Erasure(database, clock));
    this.clock = clock;
  }

  /** Whether somebody may ask for what is masked for him in records of a region. */
  public boolean mayUnmask(Person person, Register register, String region) {
    return unmasking.isAllowed(person, register, region);
  }

  /** Shows a masked field once, for a reason that the ledger keeps. */
  public Unmasking.Shown unmask(
      Person person, Register register, UUID id, String field, String reason) {
    return unmasking.show(person, register, id, List.of(field), reason);
  }

  /** All that is known of one person, for a reason that the ledger keeps. */
  public PersonExtract.Outcome extract(Person person, String asked, String reason) {
    return extract.make(person, asked, reason);
  }

  /** Keeps what somebody asks for, where a role that he holds is one whose reading is logged. */
  public void look(Person person, String page, String subject) {
    if (isLogged(person)) {
      looks.log(person, page, subject);
    }
  }

  private boolean isLogged(Person person) {
    return person.roles().stream().anyMatch(role -> isLogged(catalog.roles().get(role)));
  }

  private static boolean isLogged(@Nullable Role role) {
    return role != null && role.logged();
  }

  /**
   * Whether somebody may see who looked: administrators and those whose own reading is logged, who
   * read everything and change nothing.
   */
  public boolean maySeeLooks(Person person) {
    return person.administrator() || isLogged(person);
  }

  /** What was asked, the newest first; nothing for who may not see it. */
  public List<LookLog.Look> looks(Person person) {
    return maySeeLooks(person) ? looks.newest("", SHOWN) : List.of();
  }

  /** Who was shown what is masked, the newest first; nothing for who may not see it. */
  public List<Disclosures.Disclosure> disclosures(Person person) {
    return maySeeLooks(person) ? disclosures.newest(SHOWN) : List.of();
  }

  /** Makes an entry of the ledger of what was asked since the last one. */
  public boolean commitLooks() {
    return looks.commit();
  }

  /** Whose personal fields were kept long enough. */
  public List<DueErasures.Due> due(ZoneId zone) {
    return due.list(clock.instant(), zone);
  }

  /** Erases the personal fields of records that are due; returns of how many. */
  public int erase(List<DueErasures.Due> records, Person actor) {
    return due.erase(records, actor);
  }
}
