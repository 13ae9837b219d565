package org.dajuan.server.check;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Localized;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.deadline.Deadlines;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.RegisterUse;
import org.dajuan.claims.Claim;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.Verdict;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.server.security.AccountDetails;
import org.dajuan.server.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Asks the department in charge for a record that a text needs and that is missing. The request is
 * a record like any other: of the register that says {@link RegisterUse#RECORD_REQUEST}, whose life
 * cycle makes it a task of the department. Where no pack has such a register nobody can be asked.
 */
@Component
class RecordRequests {

  /** Most characters of the text that go along; the rest of a draft stays with its writer. */
  static final int MOST_CHARACTERS = 200;

  private static final String SOURCE = "check desk";

  private final Workspace workspace;
  private final Catalog catalog;
  private final MessageSource messages;

  RecordRequests(Workspace workspace, MessageSource messages) {
    this.workspace = workspace;
    this.catalog = workspace.catalog();
    this.messages = messages;
  }

  /** Name of the department that may be asked, empty when nothing is missing or nobody is known. */
  Optional<String> department(Judgement part, Locale locale) {
    return catalog
        .registerFor(RegisterUse.RECORD_REQUEST)
        .flatMap(register -> org(part))
        .map(org -> org.title().in(locale));
  }

  private Optional<Org> org(Judgement part) {
    boolean missing = part.verdict() == Verdict.NO_RECORD || part.verdict() == Verdict.UNPROVEN;
    return missing
        ? matter(part).map(matter -> catalog.orgs().get(matter.stream().owner()))
        : Optional.empty();
  }

  /** What is missing, and the stream whose department keeps it. */
  private record Matter(Localized title, Stream stream) {}

  private Optional<Matter> matter(Judgement part) {
    return part.match()
        .map(match -> new Matter(match.indicator().title(), stream(match.indicator().stream())))
        .or(
            () ->
                part.thing()
                    .flatMap(thing -> catalog.findRegister(thing.register()))
                    .map(register -> new Matter(register.title(), stream(register.stream()))));
  }

  private Stream stream(String id) {
    Stream stream = catalog.streams().get(id);
    if (stream == null) {
      throw new IllegalStateException("no stream " + id);
    }
    return stream;
  }

  /** Makes the request; tells the person what became of it. */
  ClaimSteps.Notice ask(
      CheckRequest request, ClaimSteps.Spoken spoken, AccountDetails person, Locale locale) {
    Register register = catalog.registerFor(RegisterUse.RECORD_REQUEST).orElse(null);
    Org org = org(spoken.judgement()).orElse(null);
    Matter matter = matter(spoken.judgement()).orElse(null);
    if (register == null || org == null || matter == null) {
      return notice("check.request.nobody", "", locale, null);
    }
    Map<String, String> values = new LinkedHashMap<>();
    Scope scope = spoken.judgement().scope();
    values.put(register.regionField(), scope.region().orElse(catalog.home()));
    values.put(String.valueOf(register.orgField()), org.id());
    values.put("matter", matter.title().zh());
    values.put("period", scope.period().map(Period::toString).orElse(""));
    values.put("sentence", around(request.document().text(), spoken.claim().claim()));
    values.put("asked_by", person.title());
    values.put(
        "asked_on",
        LocalDate.ofInstant(workspace.options().clock().instant(), Deadlines.ZONE).toString());
    UUID id = id(values.get(register.regionField()), matter, values.get("period"));
    if (workspace.records(person.person()).find(register.id(), id).isPresent()) {
      return notice("check.request.already", "", locale, link(register, id));
    }
    ChangeResult result =
        workspace
            .writer()
            .apply(new Change.Create(register.id(), id, values), person.person(), SOURCE);
    if (result instanceof ChangeResult.Applied) {
      return notice("check.request.made", org.title().in(locale), locale, link(register, id));
    }
    String why =
        result instanceof ChangeResult.Refused refused
            ? refused.findings().list().stream()
                .findFirst()
                .map(Finding::message)
                .map(message -> message.in(locale))
                .orElse("")
            : "";
    return notice("check.request.refused", why, locale, null);
  }

  /** Of one thing, place and time there is one request, whoever asks and how often. */
  private static UUID id(@Nullable String place, Matter matter, @Nullable String period) {
    String what = place + "\n" + matter.stream().id() + "\n" + matter.title().zh() + "\n" + period;
    return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
  }

  private static String link(Register register, UUID id) {
    return "/registers/" + register.id() + "/" + id;
  }

  private ClaimSteps.Notice notice(
      String key, String argument, Locale locale, @Nullable String link) {
    String text = messages.getMessage(key, new Object[] {argument}, locale);
    return new ClaimSteps.Notice(text, link != null, link);
  }

  /** The claim with what stands around it, on one line. */
  private static String around(String text, Claim claim) {
    int length = text.codePointCount(0, text.length());
    int room = Math.max(0, MOST_CHARACTERS - (claim.end() - claim.start()));
    int from = Math.max(0, claim.start() - room * 2 / 3);
    int to = Math.min(length, from + MOST_CHARACTERS);
    int start = text.offsetByCodePoints(0, from);
    int at = text.offsetByCodePoints(start, claim.start() - from);
    int end = text.offsetByCodePoints(start, to - from);
    int line = Math.max(text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, start);
    int lineEnd = text.indexOf('\n', at);
    return text.substring(line, lineEnd < 0 ? end : Math.min(lineEnd, end)).strip();
  }
}
