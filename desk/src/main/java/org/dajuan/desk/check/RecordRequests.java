package org.dajuan.desk.check;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.Stream;
import org.dajuan.catalog.finding.Finding;
import org.dajuan.catalog.org.Org;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.register.Register;
import org.dajuan.catalog.register.RegisterUse;
import org.dajuan.catalog.word.Localized;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.Verdict;
import org.dajuan.records.access.Access;
import org.dajuan.records.access.Person;
import org.dajuan.records.read.RecordReader;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.dajuan.records.write.RecordWriter;
import org.jspecify.annotations.Nullable;

/**
 * Asks the department in charge for a record that a text needs and that is missing. The request is
 * a record like any other: of the register that says {@link RegisterUse#RECORD_REQUEST}, whose life
 * cycle makes it a task of the department. Where no pack has such a register nobody can be asked.
 */
public final class RecordRequests {

  /** Most characters of the text that go along; the rest of a draft stays with its writer. */
  private static final int MOST_CHARACTERS = 200;

  private static final String SOURCE = "check desk";

  private final Catalog catalog;
  private final Access access;
  private final RecordWriter writer;
  private final InstantSource clock;

  RecordRequests(Catalog catalog, Access access, RecordWriter writer, InstantSource clock) {
    this.catalog = catalog;
    this.access = access;
    this.writer = writer;
    this.clock = clock;
  }

  /** The department that may be asked, empty when nothing is missing or nobody is known. */
  public Optional<Org> department(Judgement part) {
    return catalog.registerFor(RegisterUse.RECORD_REQUEST).flatMap(register -> org(part));
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

  /** What became of a request. */
  public enum Outcome {
    /** it stands in the register */
    MADE,
    /** somebody has asked for the same before */
    ALREADY,
    /** nothing is missing, or nobody is known to have it */
    NOBODY,
    /** the register does not take it */
    REFUSED
  }

  /**
   * What became of a request, and what there is to say of it.
   *
   * @param words the department that was asked, or why the register refuses; null for the others
   * @param register of the request, when there is one now
   * @param record id of the request, when there is one now
   */
  public record Answer(
      Outcome outcome,
      @Nullable Localized words,
      @Nullable String register,
      @Nullable UUID record) {

    private static Answer without(Outcome outcome, @Nullable Localized words) {
      return new Answer(outcome, words, null, null);
    }
  }

  /**
   * Makes the request.
   *
   * @param text in which the claim stands
   * @param title the name by which people know the person
   */
  public Answer ask(String text, Claim claim, Judgement judgement, Person person, String title) {
    Register register = catalog.registerFor(RegisterUse.RECORD_REQUEST).orElse(null);
    Org org = org(judgement).orElse(null);
    Matter matter = matter(judgement).orElse(null);
    if (register == null || org == null || matter == null) {
      return Answer.without(Outcome.NOBODY, null);
    }
    Map<String, String> values = new LinkedHashMap<>();
    Scope scope = judgement.scope();
    values.put(register.regionField(), scope.region().orElse(catalog.home()));
    values.put(String.valueOf(register.orgField()), org.id());
    values.put("matter", matter.title().zh());
    values.put("period", scope.period().map(Period::toString).orElse(""));
    values.put("sentence", around(text, claim));
    values.put("asked_by", title);
    values.put("asked_on", catalog.dayOf(clock.instant()).toString());
    UUID id = id(values.get(register.regionField()), matter, values.get("period"));
    if (new RecordReader(access, person).find(register.id(), id).isPresent()) {
      return new Answer(Outcome.ALREADY, null, register.id(), id);
    }
    ChangeResult result =
        writer.apply(new Change.Create(register.id(), id, values), person, SOURCE);
    if (result instanceof ChangeResult.Applied) {
      return new Answer(Outcome.MADE, org.title(), register.id(), id);
    }
    Localized why =
        result instanceof ChangeResult.Refused refused
            ? refused.findings().list().stream().findFirst().map(Finding::message).orElse(null)
            : null;
    return Answer.without(Outcome.REFUSED, why);
  }

  /** Of one thing, place and time there is one request, whoever asks and how often. */
  private static UUID id(@Nullable String place, Matter matter, @Nullable String period) {
    String what = place + "\n" + matter.stream().id() + "\n" + matter.title().zh() + "\n" + period;
    return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
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
