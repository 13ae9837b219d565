package org.dajuan.records.tabular;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of a workbook's parts. Elements are known by their local names alone, so that the
 * strict form of the standard, whose namespaces differ, is read like the usual one.
 */
final class WorkbookXml {
  private static final XMLInputFactory FACTORY = factory();

  private WorkbookXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static XMLStreamReader read(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  /** Whether the reader stands at the beginning of an element of this name. */
  static boolean begins(XMLStreamReader xml, String name) {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT
        && xml.getLocalName().equals(name);
  }

  static boolean ends(XMLStreamReader xml, String name) {
    return xml.getEventType() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
  }

  /** An attribute by its local name, in whatever namespace; null when there is none. */
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  static boolean isTrue(@Nullable String attribute) {
    return "1".equals(attribute) || "true".equals(attribute);
  }

  /**
   * The text of an {@code si} or {@code is} element: its runs joined, without what is written above
   * the characters to say how they are pronounced.
   */
  static String richText(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int aside = 0;
    for (xml.next(); !ends(xml, element); xml.next()) {
      if (begins(xml, "rPh")) {
        aside++;
      } else if (ends(xml, "rPh")) {
        aside--;
      } else if (begins(xml, "t") && aside == 0) {
        text.append(xml.getElementText());
      }
    }
    return unescape(text.toString());
  }

  /**
   * Decodes {@code _xHHHH_}, the form in which a workbook holds a character that XML cannot; {@code
   * _x005F_} is the underscore itself. ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
   */
  static String unescape(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int done = 0;
    while (at >= 0) {
      if (isEscape(text, at)) {
        decoded.append(text, done, at);
        decoded.append((char) Integer.parseInt(text, at + 2, at + 6, 16));
        done = at + "_xHHHH_".length();
        at = text.indexOf("_x", done);
      } else {
        at = text.indexOf("_x", at + 2);
      }
    }
    return decoded.append(text, done, text.length()).toString();
  }

  private static boolean isEscape(String text, int at) {
    if (at + 6 >= text.length() || text.charAt(at + 6) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return true;
  }
}
