package org.dajuan.server.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.word.Language;
import org.dajuan.catalog.word.Localized;
import org.dajuan.desk.disclosure.DisclosureDesk;
import org.dajuan.desk.open.Keeper;
import org.dajuan.server.security.AccountDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Puts into every page's model what the frame shows. */
@ControllerAdvice
class LayoutAdvice {

  private static final List<Area> AREAS =
      List.of(
          new Area("/", "nav.sheet", false),
          new Area("/tasks", "nav.tasks", false),
          new Area("/warnings", "nav.warnings", false),
          new Area("/registers", "nav.registers", false),
          new Area("/forms", "nav.forms", false),
          new Area("/check", "nav.check", false),
          new Area("/reports", "nav.reports", false));

  /** For who may see it. */
  private static final Area LOOKS = new Area("/looks", "looks.title", false);

  private final Localized notice;
  private final Keeper keeper;
  private final DisclosureDesk disclosures;

  LayoutAdvice(Catalog catalog, Keeper keeper, DisclosureDesk disclosures) {
    this.notice = catalog.notice();
    this.keeper = keeper;
    this.disclosures = disclosures;
  }

  /** What the packs want every reader to know, such as that records are invented; else empty. */
  @ModelAttribute("notice")
  String notice(Locale locale) {
    return notice.in(locale);
  }

  /** Up to which entry of the ledger the figures know the records, -1 for none. */
  @ModelAttribute("asOf")
  long asOf() {
    return keeper.lastEntry();
  }

  @ModelAttribute("english")
  boolean english(Locale locale) {
    return Language.of(locale).isEnglish();
  }

  @ModelAttribute("person")
  @Nullable AccountDetails person(@AuthenticationPrincipal @Nullable Object principal) {
    return principal instanceof AccountDetails account ? account : null;
  }

  @ModelAttribute("areas")
  List<Area> areas(
      HttpServletRequest request, @AuthenticationPrincipal @Nullable Object principal) {
    String path = request.getServletPath();
    boolean looks =
        principal instanceof AccountDetails account && disclosures.maySeeLooks(account.person());
    return Stream.concat(AREAS.stream(), looks ? Stream.of(LOOKS) : Stream.empty())
        .map(area -> new Area(area.path(), area.key(), isWithin(path, area.path())))
        .toList();
  }

  /** This page in the other language; pages that answer a POST lead to the same address. */
  @ModelAttribute("languageSwitch")
  String languageSwitch(HttpServletRequest request, Locale locale) {
    ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromRequest(request);
    address.replaceQueryParam("lang", english(locale) ? "zh" : "en");
    address.scheme(null).host(null).port(null);
    return address.build().toUriString();
  }

  private static boolean isWithin(String path, String area) {
    return area.equals("/")
        ? path.equals("/") || path.startsWith("/figures/")
        : path.equals(area) || path.startsWith(area + "/");
  }
}
