package org.dajuan.claims.milestone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.region.Region;
import org.dajuan.catalog.register.Spoken;
import org.dajuan.catalog.register.Stage;
import org.dajuan.claims.claim.Claim;
import org.dajuan.claims.claim.StageClass;
import org.dajuan.claims.milestone.Standing.Answer;
import org.dajuan.claims.milestone.SubjectSplitter.Member;
import org.dajuan.claims.scope.Asked;
import org.dajuan.claims.scope.Origin;
import org.dajuan.claims.scope.Scope;
import org.dajuan.claims.scope.ScopedClaim;
import org.dajuan.claims.scope.Span;
import org.dajuan.claims.scope.SpokenPlace;
import org.dajuan.claims.things.NameText;
import org.dajuan.claims.things.Thing;
import org.dajuan.claims.things.ThingNames;
import org.dajuan.claims.things.ThingSource;
import org.dajuan.claims.things.TitleText;
import org.dajuan.claims.verdict.FigureSource;
import org.dajuan.claims.verdict.Judgement;
import org.dajuan.claims.verdict.Verdict;
import org.dajuan.claims.vocabulary.Vocabulary;
import org.dajuan.claims.vocabulary.Words;
import org.jspecify.annotations.Nullable;

/**
 * Judges milestones, honours and events by the records of the things they speak of. Thread-safe
 * when the sources are; what a claim costs does not depend on how many things are recorded.
 */
public final class ThingJudge {

  /** A period up to a quarter is named for what happened in it. */
  private static final int BRIEF_MONTHS = 4;

  private record Index(List<Thing> things, ThingNames names) {}

  private final Catalog catalog;
  private final ThingSource source;
  private final StageReader reader;
  private final SubjectSplitter splitter;
  private final ThingFinder finder;
  private final StageJudge stages;
  private final GroupJudge groups;
  private final MeasureJudge measures;
  private final TitleJudge titleJudge;
  private final TitleText.Reader titles;
  private volatile @Nullable Index index;

  public ThingJudge(
      Catalog catalog, Vocabulary vocabulary, ThingSource source, FigureSource figures) {
    this.catalog = catalog;
    this.source = source;
    reader = new StageReader(vocabulary);
    splitter = new SubjectSplitter(vocabulary);
    Set<String> regions = new LinkedHashSet<>();
    Set<String> home = new HashSet<>(vocabulary.words("thing_place").list());
    for (Region each : catalog.regions().withAncestors(catalog.home())) {
      regions.addAll(names(each));
      if (each.code().equals(catalog.home())) {
        home.addAll(names(each));
      }
    }
    catalog.regions().childrenOf(catalog.home()).forEach(each -> regions.addAll(names(each)));
    finder = new ThingFinder(vocabulary, splitter, Words.of(regions));
    stages = new StageJudge(catalog);
    groups = new GroupJudge(catalog, figures, stages);
    measures = new MeasureJudge(catalog);
    titles = new TitleText.Reader(vocabulary);
    titleJudge = new TitleJudge(catalog, titles, stages, home, vocabulary.words("thing_place"));
  }

  /** A region's name with and without the word for its level (武乡县, 武乡). */
  private static List<String> names(Region region) {
    String name = region.name();
    return name.length() > 2 ? List.of(name, name.substring(0, name.length() - 1)) : List.of(name);
  }

  /** The things as they are recorded now; asks the source, so once for a text. */
  public ThingNames names() {
    List<Thing> things = source.list();
    Index known = index;
    if (known == null || known.things() != things) {
      known = new Index(things, new ThingNames(catalog, things, titles));
      index = known;
    }
    return known.names();
  }

  /**
   * The verdict on each thing that a claim speaks of.
   *
   * @param names of the things by which the text is judged
   * @param counted the claim that tells how many of a group there are, empty when none does
   */
  public List<Judgement> judge(
      ThingNames names, ScopedClaim scoped, Optional<Claim> counted, Asked asked) {
    Claim claim = scoped.claim();
    ToldStage told = told(claim);
    if (isTitle(names, claim, told)) {
      return List.of(honour(names, scoped, told, asked));
    }
    List<Judgement> parts = new ArrayList<>();
    ScopedClaim placed = placed(names, scoped, asked);
    List<String> subjects = placed.parts().stream().map(ScopedClaim.Part::name).toList();
    SubjectSplitter.Subject subject = splitter.split(subjects);
    List<Member> members = new ArrayList<>(subject.members());
    String owner = owner(names, members);
    boolean one = members.size() + (subject.group().isEmpty() ? 0 : 1) == 1;
    for (Member each : members) {
      Scope scope = placed.parts().get(each.part()).scope();
      Reason reason =
          member(names, each, subject, owner, members.size() > 1, counted, told, scope, asked);
      parts.add(judgement(one ? claim.subject() : each.name(), scope, reason));
    }
    groupOf(names, placed, subject, members.size(), counted, told, asked).ifPresent(parts::add);
    if (parts.isEmpty()) {
      Scope scope = placed.parts().get(0).scope();
      parts.add(judgement(claim.subject(), scope, unknown(names, claim.subject(), "")));
    }
    return parts;
  }

  /** What looks like a place may be the beginning of a thing's name: 故县学校 is not in 故县. */
  private ScopedClaim placed(ThingNames names, ScopedClaim scoped, Asked asked) {
    List<ScopedClaim.Part> parts = new ArrayList<>();
    SpokenPlace none = null;
    for (ScopedClaim.Part part : scoped.parts()) {
      String said = part.subject();
      boolean cut =
          part.scope().place().origin() == Origin.CLAUSE && !said.equals(part.name())
              || part.scope().region().isEmpty();
      boolean named =
          cut
              && (names.ownerLength(NameText.of(said)) > 0
                  || !finder.find(names, groupless(said), "", false, "").isEmpty());
      boolean bare = named && finder.find(names, part.name(), "", false, "").isEmpty();
      none = bare ? part.scope().place() : none;
      boolean nowhere = none != null && none.isSame(part.scope().place());
      parts.add(nowhere ? new ScopedClaim.Part(said, said, home(part.scope(), asked)) : part);
    }
    return new ScopedClaim(scoped.claim(), parts);
  }

  private String groupless(String said) {
    List<Member> members = splitter.split(List.of(said)).members();
    return members.isEmpty() ? said : members.get(0).name();
  }

  private Scope home(Scope scope, Asked asked) {
    String code = asked.regionOrHome();
    String name = catalog.regions().find(code).map(Region::name).orElse(code);
    return new Scope(new SpokenPlace(code, name, Origin.ASSUMED, null), scope.span());
  }

  /**
   * The verdict on an amount in the name of a thing, empty when its record holds no such measure.
   *
   * @param scoped the milestone that speaks of the thing
   */
  public Optional<Judgement> measure(
      ThingNames names, ScopedClaim scoped, Claim amount, Asked asked) {
    if (scoped.parts().size() != 1) {
      return Optional.empty();
    }
    ScopedClaim.Part part = placed(names, scoped, asked).parts().get(0);
    List<Thing> found = finder.find(names, part.name(), "", false, "");
    String region = part.scope().region().orElse(null);
    if (found.size() != 1 || region == null || amount.value() == null) {
      return Optional.empty();
    }
    return measures
        .judge(found.get(0), amount)
        .map(reason -> judgement(amount.subject(), part.scope(), reason));
  }

  /** Whether a title is spoken of: an honour, or a title that is recorded as one. */
  private boolean isTitle(ThingNames names, Claim claim, ToldStage told) {
    boolean given = told.stage() == Stage.NAMED && told.aspect() == ToldStage.Aspect.DONE;
    return claim.stageClass() == StageClass.HONOUR
        || given
        || !titleJudge.find(names, claim.subject()).isEmpty();
  }

  private ToldStage told(Claim claim) {
    ToldStage told = reader.read(claim.token());
    boolean title = claim.stageClass() == StageClass.HONOUR;
    return title && told.aspect() != ToldStage.Aspect.COMING
        ? new ToldStage(Stage.NAMED, ToldStage.Aspect.DONE, claim.token(), false)
        : claim.target()
            ? new ToldStage(told.stage(), ToldStage.Aspect.COMING, told.word(), told.whole())
            : told;
  }

  /** Takes the owner from the first of the things: it holds for all. */
  private static String owner(ThingNames names, List<Member> members) {
    if (members.isEmpty()) {
      return "";
    }
    String first = NameText.of(members.get(0).name());
    int length = names.ownerLength(first);
    if (length == 0 || length == first.length()) {
      return "";
    }
    members.set(0, new Member(first.substring(length), members.get(0).part()));
    return first.substring(0, length);
  }

  private Reason member(
      ThingNames names,
      Member member,
      SubjectSplitter.Subject subject,
      String owner,
      boolean listed,
      Optional<Claim> counted,
      ToldStage told,
      Scope scope,
      Asked asked) {
    StageJudge.Time time = time(scope, asked);
    String region = scope.region().orElse(null);
    if (time == null || region == null) {
      return beyond(scope);
    }
    List<Thing> found = finder.find(names, member.name(), subject.group(), listed, owner);
    TitleText event = titles.read(splitter.withoutAmounts(member.name()));
    if (found.isEmpty() && event.round() != null) {
      found = names.titled(event.core());
    }
    String noun =
        found.isEmpty() && owner.isEmpty() ? finder.groupNoun(names, member.name()) : null;
    if (found.isEmpty() && noun == null) {
      return unknown(names, member.name(), subject.group());
    }
    Regions within = new Regions(catalog.regions(), region);
    if (noun != null) {
      return group(names, noun, within, counted, told, scope, time);
    }
    List<Thing> here = found.stream().filter(within::hold).toList();
    if (here.isEmpty()) {
      boolean ours =
          catalog.regions().withAncestors(region).stream()
              .anyMatch(each -> each.code().equals(catalog.home()));
      return ours
          ? Reasons.elsewhere(catalog, found.get(0))
          : unknown(names, member.name(), subject.group());
    }
    return several(ofTheRound(ofTheYear(here, time), event, told, time), event, told, time);
  }

  /** A group without names, with or without a number. */
  private Reason group(
      ThingNames names,
      String noun,
      Regions within,
      Optional<Claim> counted,
      ToldStage told,
      Scope scope,
      StageJudge.Time time) {
    Reason amount = groups.amount(noun, counted.orElse(null), told, scope);
    if (amount != null) {
      return amount;
    }
    if (counted.isPresent()) {
      return groups.numbered(names, noun, within, counted.get(), told, time);
    }
    List<Thing> all = new ArrayList<>();
    names.noun(noun).forEach(each -> all.addAll(names.of(each)));
    List<Thing> here = all.stream().filter(within::hold).toList();
    if (here.isEmpty()) {
      return unknown(names, noun, "");
    }
    return several(ofTheYear(here, time), new TitleText("", "", null), told, time);
  }

  /** What is told of the group as a whole behind its examples: 等12条街路项目. */
  private Optional<Judgement> groupOf(
      ThingNames names,
      ScopedClaim scoped,
      SubjectSplitter.Subject subject,
      int named,
      Optional<Claim> counted,
      ToldStage told,
      Asked asked) {
    String noun = NameText.of(subject.group());
    Scope scope = scoped.parts().get(scoped.parts().size() - 1).scope();
    boolean more =
        counted
            .map(Claim::value)
            .map(value -> value.compareTo(BigDecimal.valueOf(named)) > 0)
            .orElse(named == 0);
    String region = scope.region().orElse(null);
    StageJudge.Time time = time(scope, asked);
    if (noun.isEmpty() || !more || names.noun(noun).isEmpty() || region == null || time == null) {
      return Optional.empty();
    }
    Reason reason =
        group(names, noun, new Regions(catalog.regions(), region), counted, told, scope, time);
    boolean fewer = named > 0 && reason.verdict() == Verdict.POSSIBLE;
    return fewer ? Optional.empty() : Optional.of(judgement(subject.group(), scope, reason));
  }

  /** Records of the year's list before those of other years. */
  private static List<Thing> ofTheYear(List<Thing> found, StageJudge.Time time) {
    List<Thing> listed =
        found.stream()
            .filter(each -> each.year() != null && each.year() == time.to().getYear())
            .toList();
    return listed.isEmpty() ? found : listed;
  }

  /** The edition told; of an event told without one, that which was held in the time. */
  private List<Thing> ofTheRound(
      List<Thing> found, TitleText event, ToldStage told, StageJudge.Time time) {
    if (event.round() != null) {
      return found.stream().filter(each -> event.round().equals(each.round())).toList();
    }
    if (told.stage() != Stage.HELD || found.size() < 2) {
      return found;
    }
    return found.stream().filter(each -> wasHeld(each, time)).toList();
  }

  private boolean wasHeld(Thing thing, StageJudge.Time time) {
    Spoken spoken = catalog.register(thing.register()).spoken();
    if (spoken == null) {
      return false;
    }
    Standing held = Standing.of(thing, spoken, Stage.HELD, time.to());
    LocalDate day = held.day();
    return held.answer() == Answer.REACHED
        && day != null
        && (time.from() == null || !day.isBefore(time.from()));
  }

  /** One verdict on records of the same name: firm only when they all say the same. */
  private Reason several(List<Thing> found, TitleText event, ToldStage told, StageJudge.Time time) {
    if (found.isEmpty()) {
      String round = event.round() == null ? "" : String.valueOf(event.round());
      return Reason.none(
          Verdict.NO_RECORD,
          "台账中没有这一届（批）" + round + "的记录。",
          "No record of this edition " + round + ".");
    }
    List<Reason> reasons = found.stream().map(each -> stages.judge(each, told, time)).toList();
    List<Reason> firm =
        reasons.stream().filter(each -> each.verdict() != Verdict.UNVERIFIABLE).toList();
    List<Reason> count = firm.isEmpty() ? reasons : firm;
    Reason first = count.get(0);
    if (count.stream().allMatch(each -> each.verdict() == first.verdict())) {
      return first;
    }
    return Reasons.several(catalog, count, told);
  }

  private Judgement honour(ThingNames names, ScopedClaim scoped, ToldStage told, Asked asked) {
    Claim claim = scoped.claim();
    Scope scope = scoped.parts().get(0).scope();
    String title = claim.object().isEmpty() ? titleOf(claim) : claim.object();
    boolean held = !claim.object().isEmpty() && !claim.object().endsWith(claim.subject());
    String holder = held ? scoped.parts().get(0).name() : "";
    List<Thing> found = titleJudge.find(names, title);
    if (found.isEmpty()) {
      Reason none =
          titleJudge.knowsTitles()
              ? Reason.none(
                  Verdict.NO_RECORD,
                  "荣誉台账中没有“" + title + "”的记录。",
                  "No title “" + title + "” is recorded.")
              : unknown(names, title, "");
      return judgement(claim.subject(), scope, none);
    }
    StageJudge.Time time = time(scope, asked);
    Reason reason =
        time == null || scope.region().isEmpty()
            ? beyond(scope)
            : titleJudge.judge(found, title, holder, told, time);
    return judgement(claim.subject(), scope, reason);
  }

  /** A title that is the subject, with the word of its level that stood before it. */
  private String titleOf(Claim claim) {
    String before = claim.wording().before();
    int at = before.lastIndexOf(claim.subject());
    String level = at > 0 ? titles.levelWordBefore(before.substring(0, at)) : claim.scope().word();
    return level + claim.subject();
  }

  /** The time for which records are asked; null when nobody knows it. */
  private static StageJudge.@Nullable Time time(Scope scope, Asked asked) {
    Span span = scope.span();
    LocalDate newest = asked.newest().last();
    LocalDate from = span.from();
    if (span.to() != null) {
      boolean brief =
          span.kind() == Span.Kind.PERIOD
              && from != null
              && from.plusMonths(BRIEF_MONTHS).isAfter(span.to());
      return new StageJudge.Time(from, span.to(), newest, true, brief);
    }
    return from == null
        ? null
        : new StageJudge.Time(from, from.withMonth(12).withDayOfMonth(31), newest, false, false);
  }

  private Reason unknown(ThingNames names, String name, String group) {
    boolean kind = finder.isOfAKindRecorded(names, name, group);
    return kind
        ? Reason.none(
            Verdict.NO_RECORD, "台账中没有名为“" + name + "”的记录。", "No record is named “" + name + "”.")
        : Reason.none(
            Verdict.UNVERIFIABLE,
            "没有登记“" + name + "”这类事物的台账。",
            "No register holds things like “" + name + "”.");
  }

  private static Reason beyond(Scope scope) {
    String place = scope.place().name();
    String time = scope.span().words();
    return Reason.none(
        Verdict.OUT_OF_SCOPE,
        "说的是" + place + "、" + time + "，本库的记录不能判定。",
        "It speaks of " + place + ", " + time + "; our records cannot judge it.");
  }

  private static Judgement judgement(String subject, Scope scope, Reason reason) {
    Thing thing = reason.thing();
    return thing == null
        ? Judgement.without(subject, reason.verdict(), scope, Optional.empty(), reason.words())
        : Judgement.by(thing, subject, reason.verdict(), scope, reason.expected(), reason.words());
  }
}
