package org.dajuan.server.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.State;
import org.dajuan.catalog.warning.Warning;
import org.dajuan.desk.open.Workspace;
import org.dajuan.records.access.Person;
import org.dajuan.records.read.RecordPage;
import org.dajuan.records.read.RecordReader;
import org.dajuan.records.read.RecordView;
import org.dajuan.server.chart.FlowChart;
import org.dajuan.server.layout.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of registers and records. */
@Controller
class RegisterController {

  private final Workspace workspace;
  private final Catalog catalog;
  private final MessageSource messages;

  RegisterController(Workspace workspace, MessageSource messages) {
    this.workspace = workspace;
    this.catalog = workspace.catalog();
    this.messages = messages;
  }

  @GetMapping("/registers")
  String list(Person person, Locale locale, Model model) {
    RecordReader records = workspace.records(person);
    List<Register> seen =
        catalog.registers().values().stream()
            .filter(each -> !records.sight(each).area().isEmpty())
            .toList();
    Map<String, Map<String, Long>> states = records.countsByState(seen, null);
    List<RegisterGroup> groups = new ArrayList<>();
    for (Stream stream : catalog.streams().values()) {
      List<RegisterGroup.Count> counts =
          catalog.registersOf(stream).stream()
              .filter(seen::contains)
              .map(each -> count(states.getOrDefault(each.id(), Map.of()), each, locale))
              .toList();
      if (!counts.isEmpty()) {
        groups.add(new RegisterGroup(stream, counts));
      }
    }
    model.addAttribute("groups", groups);
    return "registers/list";
  }

  @GetMapping("/registers/{register}")
  String register(
      @PathVariable("register") String id,
      @RequestParam(name = "region", defaultValue = "") String region,
      @RequestParam(name = "state", defaultValue = "") String state,
      @RequestParam(name = "q", defaultValue = "") String text,
      @RequestParam(name = "after", required = false) @Nullable String after,
      Person person,
      Locale locale,
      Model model) {
    RecordReader records = workspace.records(person);
    Register register = register(records, id);
    RecordWords words = new RecordWords(catalog, register, messages, locale);
    RegisterFilter filter = new RegisterFilter(region.strip(), state, text.strip(), after);
    RecordPage page = records.page(filter.query(catalog, id));
    RegisterRows rows = RegisterRows.of(records.sight(register), page.records(), words, locale);
    model.addAttribute("register", register);
    model.addAttribute("title", register.title().in(locale));
    model.addAttribute("help", register.help().in(locale));
    model.addAttribute("filter", filter);
    model.addAttribute(
        "states", count(records.countsByState(register.id(), null), register, locale).states());
    model.addAttribute("regions", catalog.regions().childrenOf(catalog.home()));
    model.addAttribute("columns", rows.columns());
    model.addAttribute("rows", rows.rows());
    model.addAttribute("next", page.next().orElse(null));
    addLifecycle(register, null, words, locale, model);
    addWarnings(register, person, locale, model);
    return "registers/register";
  }

  @GetMapping("/registers/{register}/{id:[0-9a-f-]{36}}")
  String record(
      @PathVariable("register") String registerId,
      @PathVariable("id") UUID id,
      Person person,
      Locale locale,
      Model model) {
    RecordReader records = workspace.records(person);
    Register register = register(records, registerId);
    RecordView record =
        records.find(registerId, id).orElseThrow(() -> new NotFoundException("record " + id));
    RecordWords words = new RecordWords(catalog, register, messages, locale);
    model.addAttribute("register", register);
    model.addAttribute("title", register.title().in(locale));
    model.addAttribute(
        "record",
        RecordPageView.of(register, record, records.history(registerId, id), words, locale));
    addLifecycle(register, record.state(), words, locale, model);
    return "registers/record";
  }

  private void addLifecycle(
      Register register, @Nullable String here, RecordWords words, Locale locale, Model model) {
    model.addAttribute("flow", FlowChart.of(catalog.lifecycleOf(register), here, locale));
    model.addAttribute("steps", LifecycleStep.of(catalog, register, words, locale));
  }

  private void addWarnings(Register register, Person person, Locale locale, Model model) {
    LocalDate today = catalog.dayOf(workspace.moment());
    List<Warning> warnings =
        catalog.warnings().values().stream()
            .filter(each -> each.register().equals(register.id()))
            .toList();
    model.addAttribute(
        "warnings", workspace.warningDesk().cards(person, warnings, today, null, locale));
    model.addAttribute("home", catalog.regions().get(catalog.home()).name());
    model.addAttribute("on", today.toString());
  }

  private RegisterGroup.Count count(Map<String, Long> counts, Register register, Locale locale) {
    RecordWords words = new RecordWords(catalog, register, messages, locale);
    long total =
        counts.entrySet().stream()
            .filter(each -> !each.getKey().equals(State.VOIDED))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return new RegisterGroup.Count(
        register,
        total,
        counts.entrySet().stream()
            .map(
                each ->
                    new RegisterGroup.StateCount(
                        each.getKey(), words.state(each.getKey()), each.getValue()))
            .toList());
  }

  /** A register of which the person sees nothing is none to him. */
  private Register register(RecordReader records, String id) {
    return catalog
        .findRegister(id)
        .filter(each -> !records.sight(each).area().isEmpty())
        .orElseThrow(() -> new NotFoundException("register " + id));
  }
}
