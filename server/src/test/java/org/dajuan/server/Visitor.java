package org.dajuan.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who asks the server over HTTP and keeps cookies; redirects are not followed. */
final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  Visitor(String address) {
    this.address = address;
  }

  /** A visitor who has signed in. */
  static Visitor signedIn(SampleServer sample) {
    Visitor visitor = new Visitor(sample.address());
    HttpResponse<String> answer = visitor.signIn(SampleServer.ACCOUNT, SampleServer.PASSWORD);
    if (!answer.headers().firstValue("Location").orElse("").endsWith("/")) {
      throw new IllegalStateException("sign-in failed: " + answer);
    }
    return visitor;
  }

  HttpResponse<String> signIn(String name, String password) {
    Matcher token = TOKEN.matcher(get("/login").body());
    if (!token.find()) {
      throw new IllegalStateException("no CSRF token in the form");
    }
    return post(
        "/login",
        "username="
            + encode(name)
            + "&password="
            + encode(password)
            + "&_csrf="
            + encode(token.group(1)));
  }

  HttpResponse<String> get(String path) {
    String wanted = path.startsWith("/api/") ? "application/json" : "text/html,*/*;q=0.8";
    return send(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", wanted).GET());
  }

  HttpResponse<String> post(String path, String form) {
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  /** Sends a form of the check desk with a file; an empty name sends none. */
  HttpResponse<byte[]> upload(String path, String file, byte[] bytes, String... fields) {
    String boundary = "dajuan-" + Arrays.hashCode(bytes);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Matcher token = TOKEN.matcher(get("/check").body());
    body.writeBytes(field(boundary, "_csrf", token.find() ? token.group(1) : ""));
    for (int i = 0; i < fields.length; i += 2) {
      body.writeBytes(field(boundary, fields[i], fields[i + 1]));
    }
    if (!file.isEmpty()) {
      String head =
          "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
              .formatted(boundary, file);
      body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
      body.writeBytes(bytes);
      body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build();
    return send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static byte[] field(String boundary, String name, String value) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(boundary, name, value)
        .getBytes(StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> answer) {
    try {
      return client.send(request, answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
