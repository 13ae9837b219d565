package org.dajuan.records.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, as other programs write theirs and no library of ours does. */
final class RawWorkbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private String merges = "";
  private String properties = "";
  private boolean strict;

  /**
   * Adds a sheet. Rows are lines, cells stand between bars: a number is a number, {@code #date
   * 45047} one formatted as a date, {@code =str x} a formula with the text x, {@code <…>} a cell's
   * XML; a line that begins with {@code -} is hidden.
   */
  RawWorkbook sheet(String name, String rows) {
    StringBuilder xml = new StringBuilder("<sheetData>");
    int number = 0;
    for (String line : rows.split("\n")) {
      number++;
      String hidden = line.startsWith("-") ? " hidden=\"1\"" : "";
      xml.append("<row r=\"").append(number).append('"').append(hidden).append('>');
      char column = 'A';
      for (String cell : (hidden.isEmpty() ? line : line.substring(1)).split("\\|", -1)) {
        xml.append(cell("" + column++ + number, cell.strip()));
      }
      xml.append("</row>");
    }
    sheets.put(name, xml.append("</sheetData>").toString());
    return this;
  }

  RawWorkbook merged(String... ranges) {
    StringBuilder xml = new StringBuilder("<mergeCells>");
    for (String range : ranges) {
      xml.append("<mergeCell ref=\"").append(range).append("\"/>");
    }
    merges = xml.append("</mergeCells>").toString();
    return this;
  }

  RawWorkbook from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  RawWorkbook strict() {
    strict = true;
    return this;
  }

  private static String cell(String address, String text) {
    if (text.isEmpty()) {
      return "";
    } else if (text.startsWith("<")) {
      return text.replace("<c", "<c r=\"" + address + "\"");
    } else if (text.startsWith("=str")) {
      return "<c r=\"%s\" t=\"str\"><f>A1</f><v>%s</v></c>"
          .formatted(address, text.substring(4).strip());
    } else if (text.startsWith("#date ")) {
      return "<c r=\"%s\" s=\"1\"><v>%s</v></c>".formatted(address, text.substring(6));
    } else if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
      return "<c r=\"%s\"><v>%s</v></c>".formatted(address, text);
    }
    return "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
        .formatted(address, text);
  }

  Path write(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      StringBuilder book = new StringBuilder(properties + "<sheets>");
      StringBuilder relations = new StringBuilder();
      int number = 0;
      for (Map.Entry<String, String> sheet : sheets.entrySet()) {
        number++;
        book.append(
            "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                .formatted(sheet.getKey(), number, number));
        relations.append(
            "<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                .formatted(number, RELATIONS, number));
        put(zip, "xl/worksheets/sheet" + number + ".xml", "worksheet", sheet.getValue() + merges);
      }
      relations.append("<Relationship Id=\"rIdS\" Type=\"x\" Target=\"styles.xml\"/>");
      put(zip, "xl/workbook.xml", "workbook", book + "</sheets>");
      put(zip, "xl/_rels/workbook.xml.rels", "Relationships", relations.toString());
      put(
          zip,
          "xl/styles.xml",
          "styleSheet",
          "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>");
    }
    return file;
  }

  private void put(ZipOutputStream zip, String part, String element, String content)
      throws IOException {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><%s xmlns=\"%s\" xmlns:r=\"%s\">%s</%s>"
            .formatted(element, MAIN, RELATIONS, content, element);
    zip.putNextEntry(new ZipEntry(part));
    zip.write(
        (strict
                ? xml.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                    .replace(RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships")
                : xml)
            .getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
