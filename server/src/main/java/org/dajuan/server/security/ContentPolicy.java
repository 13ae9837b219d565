package org.dajuan.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Content-Security-Policy. Pages may load scripts and styles from this server only, none inline. A
 * published report is one file with its style and script inside, so it gets a policy of its own
 * that lets it load nothing at all from anywhere.
 */
final class ContentPolicy implements HeaderWriter {

  private static final String PAGES =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";
  private static final String PUBLISHED =
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:;"
          + " form-action 'none'; base-uri 'none'; frame-ancestors 'none';"
          + " sandbox allow-scripts allow-downloads allow-popups allow-modals";

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    boolean published = request.getServletPath().startsWith("/reports/published/");
    response.setHeader("Content-Security-Policy", published ? PUBLISHED : PAGES);
  }
}
