package org.dajuan.server.looks;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dajuan.catalog.Catalog;
import org.dajuan.desk.disclosure.DisclosureDesk;
import org.dajuan.records.access.Person;
import org.dajuan.server.frame.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of who looked, for administrators and auditors; for others there is none. */
@Controller
class LooksController {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private final DisclosureDesk desk;
  private final ZoneId zone;

  LooksController(DisclosureDesk desk, Catalog catalog) {
    this.desk = desk;
    this.zone = catalog.zone();
  }

  /** A question that was asked. */
  public record Look(String time, String actor, String page, String subject) {}

  /** Somebody who was shown what is masked. */
  public record Disclosed(String time, String actor, String what, String reason) {}

  @GetMapping("/looks")
  String looks(Person person, Model model) {
    if (!desk.maySeeLooks(person)) {
      throw new NotFoundException("who looked");
    }
    List<Look> looks =
        desk.looks(person).stream()
            .map(each -> new Look(time(each.time()), each.actor(), each.page(), each.subject()))
            .toList();
    List<Disclosed> disclosures =
        desk.disclosures(person).stream()
            .map(
                each ->
                    new Disclosed(
                        time(each.time()),
                        each.actor(),
                        "%s %s %s %s"
                            .formatted(
                                each.kind(),
                                each.register(),
                                each.record(),
                                String.join(", ", each.fields())),
                        each.reason()))
            .toList();
    model.addAttribute("looks", looks);
    model.addAttribute("disclosures", disclosures);
    return "looks/looks";
  }

  private String time(Instant time) {
    return TIME.format(time.atZone(zone));
  }
}
