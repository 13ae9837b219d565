package org.dajuan.server.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.dajuan.server.frame.RegionAddress.AmbiguousRegionException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets the reader choose among regions of one name: the same address with the code of each. */
@Controller
@ControllerAdvice
class RegionChoicePage {

  private static final String PATH = "/choose-region";

  /** A region and the address that asks for it. */
  record Link(String path, String code, String address) {}

  /** The page is a page of its own, so that the frame is drawn as everywhere. */
  @ExceptionHandler(AmbiguousRegionException.class)
  String ambiguous(AmbiguousRegionException several, HttpServletRequest request) {
    request.setAttribute(PATH, several);
    return "forward:" + PATH;
  }

  @GetMapping(PATH)
  String choose(HttpServletRequest request, HttpServletResponse response, Model model) {
    if (!(request.getAttribute(PATH) instanceof AmbiguousRegionException several)) {
      throw new NotFoundException("nothing to choose from");
    }
    response.setStatus(HttpServletResponse.SC_MULTIPLE_CHOICES);
    String asked = String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
    String query =
        request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING) instanceof String text
            ? text
            : "";
    model.addAttribute("name", several.name());
    model.addAttribute(
        "choices", several.choices().stream().map(each -> link(each, asked, query)).toList());
    return "layout/regions";
  }

  private static Link link(RegionAddress.Choice choice, String asked, String query) {
    String address =
        UriComponentsBuilder.fromPath(asked)
            .query(query)
            .replaceQueryParam("region", List.of(choice.code()))
            .build()
            .toUriString();
    return new Link(choice.path(), choice.code(), address);
  }
}
