package org.dajuan.server.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dajuan.catalog.Catalog;
import org.dajuan.catalog.period.Period;
import org.dajuan.catalog.region.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody wants checked, or what is wrong with it.
 *
 * @param problem key of a message, null when the request is good
 */
record CheckRequest(String text, String region, @Nullable Period period, @Nullable String problem) {

  /** A file wins over the text field; a region may be given by code or by its unique name. */
  static CheckRequest of(
      Catalog catalog,
      String text,
      @Nullable MultipartFile file,
      String regionText,
      String periodText)
      throws IOException {
    String content = text;
    String problem = null;
    if (file != null && !file.isEmpty()) {
      Optional<String> read = decode(file.getBytes());
      content = read.orElse("");
      problem = read.isEmpty() ? "check.problem.encoding" : null;
    }
    // Browsers send line ends as CR LF, which would shift the offsets of what was pasted.
    content = content.replace("\r\n", "\n");
    Optional<Region> region = region(catalog, regionText.strip());
    Optional<Period> period = Period.find(periodText.strip());
    if (problem == null && content.isBlank()) {
      problem = "check.problem.empty";
    } else if (problem == null && region.isEmpty()) {
      problem = "check.problem.region";
    } else if (problem == null && period.isEmpty()) {
      problem = "check.problem.period";
    }
    return new CheckRequest(
        content, region.map(Region::code).orElse(regionText), period.orElse(null), problem);
  }

  private static Optional<Region> region(Catalog catalog, String text) {
    Optional<Region> byCode = catalog.regions().find(text);
    if (byCode.isPresent()) {
      return byCode;
    }
    List<Region> named = catalog.regions().named(text);
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static Optional<String> decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean binary = text.indexOf('\0') >= 0;
      return binary
          ? Optional.empty()
          : Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }
}
