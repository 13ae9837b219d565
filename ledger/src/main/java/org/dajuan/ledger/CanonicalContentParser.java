package org.dajuan.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads canonical content. The grammar is read loosely, then the result is written again and must
 * be the same text: so no second spelling can slip through.
 */
final class CanonicalContentParser {

  private final String json;
  private int at;

  CanonicalContentParser(String json) {
    this.json = json;
  }

  CanonicalContent parse() {
    CanonicalContent.Builder builder = CanonicalContent.builder();
    expect('{');
    if (!accept('}')) {
      do {
        String key = string();
        expect(':');
        if (accept('[')) {
          builder.put(key, strings());
        } else {
          builder.put(key, string());
        }
      } while (accept(','));
      expect('}');
    }
    if (at != json.length()) {
      throw fault("the content should end here");
    }
    CanonicalContent content = builder.build();
    requireSame(content.json());
    return content;
  }

  private List<String> strings() {
    List<String> texts = new ArrayList<>();
    do {
      texts.add(string());
    } while (accept(','));
    expect(']');
    return texts;
  }

  private String string() {
    expect('"');
    StringBuilder text = new StringBuilder();
    while (at < json.length()) {
      char c = json.charAt(at++);
      if (c == '"') {
        return text.toString();
      }
      text.append(c == '\\' ? escaped() : c);
    }
    throw fault("a string is not closed");
  }

  private char escaped() {
    if (at == json.length()) {
      throw fault("a string is not closed");
    }
    char c = json.charAt(at++);
    return switch (c) {
      case '"', '\\' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw fault("unknown escape \\" + c);
    };
  }

  private char unicode() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < json.length() ? Character.digit(json.charAt(at++), 16) : -1;
      if (digit < 0) {
        throw fault("\\u needs four hexadecimal digits");
      }
      value = value * 16 + digit;
    }
    return (char) value;
  }

  private boolean accept(char c) {
    if (at < json.length() && json.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) {
    if (!accept(c)) {
      throw fault("'" + c + "' expected");
    }
  }

  private void requireSame(String canonical) {
    if (!canonical.equals(json)) {
      at = 0;
      while (at < Math.min(canonical.length(), json.length())
          && canonical.charAt(at) == json.charAt(at)) {
        at++;
      }
      throw fault("not the canonical spelling");
    }
  }

  private LedgerFormatException fault(String what) {
    return new LedgerFormatException("content, character " + (at + 1) + ": " + what);
  }
}
