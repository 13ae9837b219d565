package org.dajuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dajuan.desk.account.Accounts;
import org.dajuan.server.security.OpenPaths;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** FEATURE: without sign-in nothing answers but what {@link OpenPaths} names. */
class AccessTest {

  private final SampleServer sample = SampleServer.get();
  private final Visitor stranger = new Visitor(sample.address());

  private Set<String> mappings() {
    return sample
        .server
        .context()
        .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .stream()
        .flatMap(mapping -> mapping.getPatternValues().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOpen(String path) {
    PathPatternParser parser = new PathPatternParser();
    return OpenPaths.READ_ONLY.stream()
        .anyMatch(pattern -> parser.parse(pattern).matches(PathContainer.parsePath(path)));
  }

  private static boolean isRefused(HttpResponse<String> answer) {
    return answer.statusCode() == 401
        || answer.statusCode() == 403
        || (answer.statusCode() == 302
            && answer.headers().firstValue("Location").orElse("").endsWith("/login"));
  }

  @Test
  void everyMappingRefusesStrangersUnlessItIsNamed() {
    assertThat(mappings()).contains("/", "/check", "/registers", "/reports");
    for (String mapping : mappings()) {
      String path = mapping.replaceAll("\\{[a-z]+(:[^/]*?)?}(?=[/.]|$)", "1").replace("**", "x");
      if (isOpen(path) || path.equals("/error")) {
        continue;
      }
      assertThat(isRefused(stranger.get(path))).as("GET %s", path).isTrue();
      assertThat(isRefused(stranger.post(path, ""))).as("POST %s", path).isTrue();
    }
  }

  @Test
  void unknownPathsDoNotTellStrangersThatTheyAreUnknown() {
    assertThat(isRefused(stranger.get("/nothing/here"))).isTrue();
    assertThat(isRefused(stranger.get("/actuator/env"))).isTrue();
  }

  @Test
  void namedPathsAnswer() {
    long sequence = sample.publication.sequence();
    assertThat(stranger.get("/actuator/health").body()).contains("UP");
    assertThat(stranger.get("/login").statusCode()).isEqualTo(200);
    assertThat(stranger.get("/reports/published/" + sequence + ".html").statusCode())
        .isEqualTo(200);
    HttpResponse<String> checkpoint = stranger.get("/ledger/checkpoint");
    assertThat(checkpoint.body()).startsWith("dajuan.example/990001\n");
    assertThat(checkpoint.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(stranger.get("/ledger/tile/0/000.p/13").headers().firstValue("Content-Type"))
        .contains("application/octet-stream");
  }

  @Test
  void noAddressLeadsOutOfTheLedger() {
    for (String path :
        List.of(
            "/ledger/../ledger.key",
            "/ledger/%2e%2e/ledger.key",
            "/ledger/tile/../../ledger.key",
            "/ledger/ledger.key",
            "/ledger/tile/0/000.p/256",
            "/ledger/tile/64/000")) {
      HttpResponse<String> answer = stranger.get(path);
      assertThat(answer.statusCode()).as(path).isNotEqualTo(200);
      assertThat(answer.body()).as(path).doesNotContain("PRIVATE");
    }
  }

  @Test
  void postWithoutTokenIsRefused() {
    Visitor visitor = Visitor.signedIn(sample);
    assertThat(visitor.post("/check", "text=x").statusCode()).isEqualTo(403);
  }

  @Test
  void pagesCarryTheirPolicy() {
    Visitor visitor = Visitor.signedIn(sample);
    String policy = visitor.get("/").headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
  }

  @Test
  void guessingIsLockedOut() {
    String name = "victim";
    sample.workspace.accounts().add(name, name, "a long password", Set.of(), "990001");
    for (int i = 0; i < Accounts.FAILURES_BEFORE_LOCK; i++) {
      assertThat(location(new Visitor(sample.address()).signIn(name, "wrong"))).endsWith("?error");
    }
    assertThat(location(new Visitor(sample.address()).signIn(name, "a long password")))
        .endsWith("?locked");
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
