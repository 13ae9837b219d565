package org.dajuan.server.registers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dajuan.catalog.register.Register;
import org.dajuan.desk.disclosure.DisclosureDesk;
import org.dajuan.desk.register.LifecycleView;
import org.dajuan.desk.register.RecordCard;
import org.dajuan.desk.register.RegisterDesk;
import org.dajuan.desk.register.RegisterPage;
import org.dajuan.records.access.Person;
import org.dajuan.records.disclosure.Unmasking;
import org.dajuan.server.chart.FlowChart;
import org.dajuan.server.frame.NotFoundException;
import org.dajuan.server.frame.Viewpoint;
import org.dajuan.server.frame.Viewpoints;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of registers and records. */
@Controller
class RegisterController {

  private final RegisterDesk desk;
  private final DisclosureDesk disclosure;
  private final Viewpoints viewpoints;

  RegisterController(RegisterDesk desk, DisclosureDesk disclosure, Viewpoints viewpoints) {
    this.desk = desk;
    this.disclosure = disclosure;
    this.viewpoints = viewpoints;
  }

  @GetMapping("/registers")
  String list(Person person, Locale locale, Model model) {
    model.addAttribute("groups", desk.list(person, locale));
    return "registers/list";
  }

  @GetMapping("/registers/{register}")
  String register(
      @PathVariable("register") String id,
      @ModelAttribute("address") RegisterAddress address,
      Person person,
      Locale locale,
      Model model) {
    Register register = register(person, id);
    Viewpoint view = viewpoints.today();
    RegisterPage page =
        desk.page(person, register, address.query(viewpoints, id), view.on(), locale);
    model.addAttribute("view", view);
    model.addAttribute("page", page);
    model.addAttribute("chart", chart(page.flow(), locale));
    return "registers/register";
  }

  @GetMapping("/registers/{register}/{id:[0-9a-f-]{36}}")
  String record(
      @PathVariable("register") String registerId,
      @PathVariable("id") UUID id,
      Person person,
      Locale locale,
      Model model) {
    return record(register(person, registerId), id, Map.of(), person, locale, model);
  }

  /** Shows one masked field once; asking is an entry of the ledger. */
  @PostMapping("/registers/{register}/{id:[0-9a-f-]{36}}/unmask")
  String unmask(
      @PathVariable("register") String registerId,
      @PathVariable("id") UUID id,
      @RequestParam(name = "field", defaultValue = "") String field,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      Person person,
      Locale locale,
      Model model) {
    Register register = register(person, registerId);
    Unmasking.Shown shown = disclosure.unmask(person, register, id, field, reason);
    model.addAttribute(
        "refusals",
        shown.findings().list().stream().map(each -> each.message().in(locale)).toList());
    return record(register, id, shown.values(), person, locale, model);
  }

  private String record(
      Register register,
      UUID id,
      Map<String, List<String>> unmasked,
      Person person,
      Locale locale,
      Model model) {
    RecordCard card =
        desk.record(person, register, id, unmasked, locale)
            .orElseThrow(() -> new NotFoundException("record " + id));
    model.addAttribute("record", card);
    model.addAttribute("chart", chart(card.flow(), locale));
    return "registers/record";
  }

  private static FlowChart chart(LifecycleView flow, Locale locale) {
    return FlowChart.of(flow.lifecycle(), flow.here(), locale);
  }

  private Register register(Person person, String id) {
    return desk.find(person, id).orElseThrow(() -> new NotFoundException("register " + id));
  }
}
