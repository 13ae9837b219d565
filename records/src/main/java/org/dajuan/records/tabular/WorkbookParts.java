package org.dajuan.records.tabular;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook that its sheets refer to: their names, the shared texts, the number
 * formats. ECMA-376 part 1, 18.2, 18.4 and 18.8.
 */
final class WorkbookParts implements AutoCloseable {
  private static final String FOLDER = "xl/";
  private static final int GENERAL = 0;

  /** A sheet and the part of the file that holds it. */
  record SheetPart(String name, String part, boolean visible) {}

  /** How a cell shows its number; the format is empty for the built-in ones. */
  record NumberFormat(int id, String format) {}

  private final ZipFile zip;
  private final List<SheetPart> sheets = new ArrayList<>();
  private final List<String> sharedTexts = new ArrayList<>();
  private final List<NumberFormat> formats = new ArrayList<>();
  private boolean date1904;

  private WorkbookParts(ZipFile zip) {
    this.zip = zip;
  }

  static WorkbookParts open(Path file) throws IOException, XMLStreamException {
    WorkbookParts parts = new WorkbookParts(new ZipFile(file.toFile()));
    try {
      Map<String, String> targets = new HashMap<>();
      parts.read(FOLDER + "_rels/workbook.xml.rels", xml -> relation(xml, targets));
      parts.read(FOLDER + "workbook.xml", xml -> parts.book(xml, targets));
      for (String target : targets.values()) {
        if (target.endsWith("sharedStrings.xml")) {
          parts.read(target, parts::sharedText);
        } else if (target.endsWith("styles.xml")) {
          parts.readFormats(target);
        }
      }
      return parts;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  /** Told of each element of a part. */
  private interface Element {
    void at(XMLStreamReader xml) throws XMLStreamException;
  }

  private void read(String part, Element element) throws IOException, XMLStreamException {
    try (InputStream in = stream(part)) {
      XMLStreamReader xml = WorkbookXml.read(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          element.at(xml);
        }
      }
      xml.close();
    }
  }

  InputStream stream(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new FileNotFoundException(part);
    }
    return zip.getInputStream(entry);
  }

  private static void relation(XMLStreamReader xml, Map<String, String> targets) {
    String id = WorkbookXml.attribute(xml, "Id");
    String target = WorkbookXml.attribute(xml, "Target");
    if (id != null && target != null) {
      targets.put(id, target.startsWith("/") ? target.substring(1) : FOLDER + target);
    }
  }

  private void book(XMLStreamReader xml, Map<String, String> targets) {
    if (WorkbookXml.begins(xml, "workbookPr")) {
      date1904 = WorkbookXml.isTrue(WorkbookXml.attribute(xml, "date1904"));
    } else if (WorkbookXml.begins(xml, "sheet")) {
      String part = targets.get(String.valueOf(WorkbookXml.attribute(xml, "id")));
      if (part != null) {
        String state = WorkbookXml.attribute(xml, "state");
        String name = String.valueOf(WorkbookXml.attribute(xml, "name"));
        sheets.add(new SheetPart(name, part, state == null || state.equals("visible")));
      }
    }
  }

  private void sharedText(XMLStreamReader xml) throws XMLStreamException {
    if (WorkbookXml.begins(xml, "si")) {
      sharedTexts.add(WorkbookXml.richText(xml, "si"));
    }
  }

  private void readFormats(String part) throws IOException, XMLStreamException {
    Map<Integer, String> named = new HashMap<>();
    boolean[] inCells = new boolean[1];
    read(
        part,
        xml -> {
          if (WorkbookXml.begins(xml, "numFmt")) {
            named.put(number(xml, "numFmtId"), formatCode(xml));
          } else if (WorkbookXml.begins(xml, "xf")) {
            if (inCells[0]) {
              int id = number(xml, "numFmtId");
              formats.add(new NumberFormat(id, named.getOrDefault(id, "")));
            }
          } else if (xml.getLocalName().endsWith("Xfs") || xml.getLocalName().endsWith("Styles")) {
            inCells[0] = WorkbookXml.begins(xml, "cellXfs");
          }
        });
  }

  private static int number(XMLStreamReader xml, String attribute) {
    String value = WorkbookXml.attribute(xml, attribute);
    return value == null ? GENERAL : Integer.parseInt(value);
  }

  private static String formatCode(XMLStreamReader xml) {
    String code = WorkbookXml.attribute(xml, "formatCode");
    return code == null ? "" : code;
  }

  List<SheetPart> sheets() {
    return sheets;
  }

  String sharedText(int index) {
    return sharedTexts.get(index);
  }

  /** The number format of a cell's style; that of an unknown style is the general one. */
  NumberFormat format(int style) {
    return style >= 0 && style < formats.size()
        ? formats.get(style)
        : new NumberFormat(GENERAL, "");
  }

  /** Whether days are counted from 1904 on, as some programs of another system did. */
  boolean isDate1904() {
    return date1904;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
