package org.dajuan.claims.document;

import org.dajuan.catalog.finding.Fault;
import org.dajuan.catalog.finding.FaultText;

/** Why no text can be had from a file. */
enum DocumentFaults implements Fault {
  FILE_TOO_LARGE(
      "文件太大。", "The file is too large.",
      "请把文件分成不超过64MB的几份。", "Split it into files of at most 64 MB."),
  PAGE_TOO_LARGE(
      "网页文件太大。", "The web page is too large.",
      "请另存为纯文本，或分成不超过16MB的几份。", "Save it as plain text, or split it into files of at most 16 MB."),
  DOCUMENT_TOO_LONG(
      "文字太多。", "There is too much text in one file.",
      "请把文件分成不超过500万字的几份。", "Split it into files of at most 5 million characters."),
  NO_TEXT(
      "文件里没有文字。", "There is no text in the file.",
      "请检查是否选对了文件。", "Check that this is the file you meant."),
  SCANNED_DOCUMENT(
      "PDF 里只有图像，没有文字。", "The PDF holds images only, no text.",
      "请先做文字识别（OCR），或提供原始文档。", "Recognise its text first (OCR), or give the original document."),
  ENCRYPTED_DOCUMENT(
      "文件有密码保护。", "The file is protected by a password.",
      "请去掉密码后重试。", "Remove the password."),
  OLD_WORD_FORMAT(
      "这是旧格式的 Word 文档（.doc）或有密码的文档。",
          "This is a Word file in the old format (.doc), or an encrypted one.",
      "请去掉密码，另存为 .docx。", "Remove the password and save it as .docx."),
  NOT_A_DOCUMENT(
      "文件不是文本、网页、Word 或 PDF 文档。",
      "The file is neither text, HTML, Word nor PDF.",
      "请提供 UTF-8 或 GB18030 编码的文本，或 .html、.docx、.pdf 文档。",
      "Give text in UTF-8 or GB18030, or an .html, .docx or .pdf file."),
  BROKEN_DOCUMENT(
      "文件已损坏，无法读取。", "The file is damaged and cannot be read.",
      "请在原软件中打开并重新保存。", "Open it in its own program and save it again."),
  DOCUMENT_UNPACKS_TOO_LARGE(
      "文件解压后大得反常。", "The file unpacks to something abnormally large.",
      "请检查文件来源，或在原软件中重新保存。", "Check where it comes from, or save it again in its own program.");

  private final FaultText text;

  DocumentFaults(String zh, String en, String remedyZh, String remedyEn) {
    this.text = FaultText.error(zh, en, remedyZh, remedyEn);
  }

  @Override
  public FaultText text() {
    return text;
  }
}
