package org.dajuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dajuan.records.access.Person;
import org.dajuan.records.write.Change;
import org.dajuan.records.write.ChangeResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** FEATURE: an auditor sees a masked field once, for a reason; whatever he reads is kept. */
class UnmaskTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final String PASSWORD = "a long password";
  private static final String NAME = "欧阳明远";

  private static final SampleServer SAMPLE = SampleServer.get();
  private static String path = "";

  @BeforeAll
  static void enter() {
    var values =
        Map.of(
            "village",
            SAMPLE.workspace.catalog().regions().list().stream()
                .filter(each -> each.level().equals("village"))
                .findFirst()
                .orElseThrow()
                .code(),
            "contact",
            NAME);
    var filled = new java.util.HashMap<>(values);
    SAMPLE.workspace.catalog().register("village_works").fields().stream()
        .filter(field -> field.required() && !filled.containsKey(field.name()))
        .forEach(
            field ->
                filled.put(
                    field.name(),
                    switch (field.name()) {
                      case "year" -> "2019";
                      default -> "lane";
                    }));
    ChangeResult made =
        SAMPLE
            .workspace
            .writer()
            .apply(
                new Change.Create("village_works", null, filled),
                Person.administrator("root"),
                "test");
    UUID id = ((ChangeResult.Applied) made).id();
    path = "/registers/village_works/" + id;
    SAMPLE
        .workspace
        .accounts()
        .add("auditor", "督查", PASSWORD, Set.of("auditor"), SAMPLE.workspace.catalog().home());
    SAMPLE
        .workspace
        .accounts()
        .add("clerk", "经办", PASSWORD, Set.of("village-clerk"), SAMPLE.workspace.catalog().home());
  }

  private static Visitor visitor(String name) {
    Visitor visitor = new Visitor(SAMPLE.address());
    visitor.signIn(name, PASSWORD);
    return visitor;
  }

  private static HttpResponse<String> unmask(Visitor visitor, String reason) {
    Matcher token = TOKEN.matcher(visitor.get("/check").body());
    assertThat(token.find()).isTrue();
    return visitor.post(
        path + "/unmask",
        "field=contact&reason=" + encode(reason) + "&_csrf=" + encode(token.group(1)));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void shownOnceForAReason() {
    Visitor auditor = visitor("auditor");
    String page = auditor.get(path).body();
    assertThat(page)
        .contains("欧＊＊")
        .doesNotContain(NAME)
        .contains("action=\"" + path + "/unmask\"")
        .contains("href=\"/looks\"");
    assertThat(unmask(auditor, " ").body()).doesNotContain(NAME).contains("须说明理由");
    HttpResponse<String> shown = unmask(auditor, "核对举报2024-7号");
    assertThat(shown.body()).contains(NAME).contains("仅显示本次");
    assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(auditor.get(path).body()).doesNotContain(NAME);
    assertThat(auditor.get("/looks").body())
        .contains("核对举报2024-7号")
        .contains("registers")
        .contains(path)
        .doesNotContain(NAME);
  }

  @Test
  void whoMayNotHasNoFormAndIsRefused() {
    Visitor clerk = visitor("clerk");
    assertThat(clerk.get(path).body()).doesNotContain("/unmask", "/looks");
    assertThat(unmask(clerk, "好奇").body()).doesNotContain(NAME).contains("没有查看遮盖内容的权限");
    assertThat(clerk.get("/looks").statusCode()).isEqualTo(404);
    assertThat(SAMPLE.workspace.disclosureDesk().looks(Person.administrator("root")))
        .noneMatch(look -> look.actor().equals("clerk"));
  }
}
