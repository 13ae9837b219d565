package org.dajuan.claims.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

  private static final String SENTENCE = "全年新建学校2所，改厕6000座。";
  private static final Charset GB18030 = Charset.forName("GB18030");

  private final DocumentReader reader = new DocumentReader();

  @Test
  void textInEveryUsualEncodingReadsTheSame() throws IOException {
    for (byte[] bytes :
        new byte[][] {
          SENTENCE.getBytes(StandardCharsets.UTF_8),
          ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_8),
          ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16LE),
          ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16BE),
          SENTENCE.getBytes(StandardCharsets.UTF_16LE),
          SENTENCE.getBytes(StandardCharsets.UTF_16BE),
          SENTENCE.getBytes(GB18030)
        }) {
      ReadDocument read = reader.read("a.txt", bytes);
      assertThat(read.text()).isEqualTo(SENTENCE);
      assertThat(read.format()).isEqualTo(DocumentFormat.TEXT);
    }
  }

  @Test
  void pageOfTheWebReadsAsItsBlocks() throws IOException {
    String page =
        "<!DOCTYPE html><html><head><title>不读</title><style>p{}</style></head><body>"
            + "<nav>首页</nav><h1>答卷</h1><p>新建<b>学校</b>2所，\n 改厕6000座。</p>"
            + "<table><tr><td>指标</td><td>数值</td></tr><tr><td><p>学校</p></td><td>2所</td></tr></table>"
            + "<p hidden>藏</p><div>一<br>二</div><script>var x=3;</script></body></html>";
    ReadDocument read = reader.read("a.htm", page.getBytes(StandardCharsets.UTF_8));
    assertThat(read.format()).isEqualTo(DocumentFormat.HTML);
    assertThat(read.text()).isEqualTo("答卷\n新建学校2所， 改厕6000座。\n指标\t数值\n学校\t2所\n一\n二");
    assertThat(reader.read("a.htm", page.getBytes(GB18030)).text()).isEqualTo(read.text());
  }

  @Test
  void wordDocumentReadsParagraphsTablesAndNotes() throws IOException {
    ReadDocument read = reader.read("a.docx", word());
    assertThat(read.format()).isEqualTo(DocumentFormat.DOCX);
    assertThat(read.text()).isEqualTo(SENTENCE + "\n指标\t数值\n学校\t2所\n再说一遍。\n口径见附注。");
  }

  private static byte[] word() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var paragraph = document.createParagraph();
      paragraph.createRun().setText("全年新建学校2所，");
      paragraph.createRun().setText("改厕6000座。");
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("指标");
      table.getRow(0).getCell(1).setText("数值");
      table.getRow(1).getCell(0).setText("学校");
      table.getRow(1).getCell(1).setText("2所");
      var last = document.createParagraph();
      last.createRun().setText("再说一遍。");
      var note = document.createFootnote();
      note.createParagraph().createRun().setText("口径见附注。");
      last.addFootnoteReference(note);
      document.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void pdfReadsItsPagesWithoutTheirNumbers() throws IOException {
    ReadDocument read = reader.read("a.pdf", pdf(false, "12 schools were built.", "- 1 -"));
    assertThat(read.format()).isEqualTo(DocumentFormat.PDF);
    assertThat(read.text()).isEqualTo("12 schools were built.\n12 schools were built.");
  }

  private static byte[] pdf(boolean locked, String... lines) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int number = 0; number < 2; number++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          int y = 700;
          for (String line : lines) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, y);
            content.showText(line);
            content.endText();
            y -= 600;
          }
        }
      }
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void whatHoldsNoTextIsToldApart() throws IOException {
    assertThat(fault("a.txt", new byte[0])).isEqualTo("no_text");
    assertThat(fault("a.txt", " \n\u3000".getBytes(StandardCharsets.UTF_8))).isEqualTo("no_text");
    assertThat(fault("a.pdf", pdf(false))).isEqualTo("scanned_document");
    assertThat(fault("a.pdf", pdf(true, "secret"))).isEqualTo("encrypted_document");
    assertThat(fault("a.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}))
        .isEqualTo("old_word_format");
    assertThat(fault("a.bin", new byte[] {0, 1, 2, 3, 0})).isEqualTo("not_a_document");
    assertThat(fault("a.bin", new byte[DocumentReader.MOST_BYTES + 1])).isEqualTo("file_too_large");
    assertThat(fault("a.xlsx", zip("xl/workbook.xml", new byte[10]))).isEqualTo("broken_document");
    byte[] page = new byte[DocumentReader.MOST_HTML_BYTES + 1];
    Arrays.fill(page, (byte) 'a');
    assertThat(fault("a.txt", page)).isEqualTo("document_too_long");
    System.arraycopy("<html>".getBytes(StandardCharsets.US_ASCII), 0, page, 0, 6);
    assertThat(fault("a.html", page)).isEqualTo("page_too_large");
    byte[] word = word();
    assertThat(fault("cut.docx", Arrays.copyOf(word, word.length / 2)))
        .isEqualTo("broken_document");
    UnreadableDocumentException missing =
        catchThrowableOfType(
            UnreadableDocumentException.class, () -> reader.read(Path.of("no", "such.txt")));
    assertThat(missing.finding().code()).isEqualTo("no_such_file");
  }

  @Test
  void wordDocumentThatUnpacksEnormouslyIsRefused() throws IOException {
    byte[] bomb = zip("word/document.xml", new byte[40 << 20]);
    assertThat(fault("bomb.docx", bomb)).isEqualTo("document_unpacks_too_large");
  }

  @Test
  void pdfThatUnpacksEnormouslyIsRefused() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDStream stream = new PDStream(document);
      try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        for (int i = 0; i < 100; i++) {
          content.write(blanks);
        }
      }
      page.setContents(stream);
      document.save(out);
      assertThat(out.size()).isLessThan(1 << 20);
      assertThat(fault("bomb.pdf", out.toByteArray())).isEqualTo("document_unpacks_too_large");
    }
  }

  private static byte[] zip(String entry, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private String fault(String name, byte[] bytes) {
    UnreadableDocumentException thrown =
        catchThrowableOfType(UnreadableDocumentException.class, () -> reader.read(name, bytes));
    return thrown == null ? "read" : thrown.finding().code();
  }

  @Property(tries = 300)
  void anyBytesGiveTextOrOneClearAnswer(
      @ForAll byte[] bytes, @ForAll("beginnings") byte[] beginning) throws IOException {
    byte[] both = Arrays.copyOf(beginning, beginning.length + bytes.length);
    System.arraycopy(bytes, 0, both, beginning.length, bytes.length);
    try {
      assertThat(reader.read("any", both).text()).isNotBlank();
    } catch (UnreadableDocumentException answer) {
      assertThat(answer.finding().message().en()).isNotBlank();
    }
  }

  @Provide
  Arbitrary<byte[]> beginnings() {
    return Arbitraries.of(
        new byte[0],
        "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
        new byte[] {'P', 'K', 3, 4},
        "<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII),
        new byte[] {(byte) 0xff, (byte) 0xfe});
  }

  @Test
  void damagedDocumentsAreAnsweredToo() throws IOException {
    Random random = new Random(7);
    for (byte[] whole : new byte[][] {word(), pdf(false, "12 schools were built.")}) {
      for (int i = 0; i < 60; i++) {
        byte[] damaged = whole.clone();
        for (int k = 0; k < 30; k++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        assertThat(fault("damaged", damaged)).isNotBlank();
      }
    }
  }
}
