package org.onrecord.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.ArticleSink;
import org.onrecord.read.UnreadableArticle;

class DocumentsTest implements ArticleSink {

  private static final String WORDS =
      "The dredger sank at its berth on Monday night, and nobody was aboard when it went down"
          + " there.";

  private final List<Article> articles = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void unreadable(UnreadableArticle problem) {
    problems.add(problem.getMessage());
  }

  private void read(String name, byte[] bytes) {
    ArticleReader.create().read(new ByteArrayInputStream(bytes), name, this);
  }

  private static byte[] docx(String... paragraphs) throws IOException {
    StringBuilder xml = new StringBuilder("<w:document xmlns:w=\"w\"><w:body>");
    for (String paragraph : paragraphs) {
      xml.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml.append("</w:body></w:document>").toString().getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(String... lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        for (int i = 0; i < lines.length; i++) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 9);
          content.newLineAtOffset(40, 700 - 40 * i);
          content.showText(lines[i]);
          content.endText();
        }
      }
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  private void isTheDredger() {
    assertThat(problems).isEmpty();
    assertThat(articles).hasSize(1);
    Article article = articles.get(0);
    assertThat(article.title()).isEqualTo("Dredger sinks");
    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(article.published().flatMap(Published::date)).contains(LocalDate.of(2026, 3, 7));
    assertThat(article.body()).isEqualTo(WORDS);
  }

  @Test
  void aWordDocumentIsRead() throws IOException {
    read("a.docx", docx("Dredger sinks", "By Ines Kolb", "7 March 2026", WORDS));
    isTheDredger();
  }

  @Test
  void aPdfIsRead() throws IOException {
    read("a.pdf", pdf("Dredger sinks", "By Ines Kolb", "7 March 2026", WORDS));
    isTheDredger();
  }

  @Test
  void richTextIsRead() {
    read(
        "a.rtf",
        ("{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\*\\generator x;}{\\b Dredger sinks}\\par By Ines"
                + " Kolb\\par 7 March 2026\\par\n"
                + WORDS
                + "\\par}")
            .getBytes(ISO_8859_1));
    isTheDredger();
  }

  @Test
  void richTextHasCharactersInThreeWays() {
    assertThat(
            new RtfText("{\\rtf1 \\'e9 \\u233? \\uc0\\u233 \\ldblquote\\{a\\}\\rdblquote}")
                .paragraphs())
        .containsExactly("é é é“{a}”");
  }

  @Test
  void richTextIsInTheCodePageItNames() {
    assertThat(new RtfText("{\\rtf1\\ansi\\ansicpg1251 \\'c1\\'e0\\'ea}").paragraphs())
        .containsExactly("Бак");
    assertThat(new RtfText("{\\rtf1\\ansi\\ansicpg99999 \\'e9}").paragraphs()).containsExactly("é");
  }

  @Test
  void richTextIsInTheCharsetOfItsFont() {
    String fonts =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204"
            + " B;}{\\f2\\fcharset128 C;}}";
    assertThat(
            new RtfText(fonts + "\\f0 \\'e9 {\\f1 \\'c1\\'e0\\'ea} \\'e9 \\f2 \\'93\\'fa}")
                .paragraphs())
        .containsExactly("é Бак é 日");
  }

  private void readCase(String name) throws IOException {
    try (InputStream file = DocumentsTest.class.getResourceAsStream(name)) {
      read(name, file.readAllBytes());
    }
    assertThat(problems).isEmpty();
    assertThat(articles).hasSize(1);
  }

  @Test
  void theEditionInADocumentOfNexisIsNotItsTitle() throws IOException {
    readCase("nexis-late-edition.docx");

    Article article = articles.get(0);
    assertThat(article.title()).isEqualTo("Ferry lanes close at Marrow Point");
    assertThat(article.authors()).containsExactly("Odile Brack");
    assertThat(article.published().flatMap(Published::date)).contains(LocalDate.of(2021, 7, 10));
    assertThat(article.outlet()).contains("The Tidewatch Times");
    assertThat(article.body())
        .startsWith("The lanes closed on Tuesday")
        .endsWith("no further cracks.");
  }

  @Test
  void aNoticeOfACorrectionInADocumentOfNexisIsNotItsAuthor() throws IOException {
    readCase("nexis-correction-appended.rtf");

    Article article = articles.get(0);
    assertThat(article.title()).isEqualTo("Weir keeper shuts the third gate");
    assertThat(article.authors()).containsExactly("Tolla Marsh");
    assertThat(article.outlet()).contains("Harrow Mercury");
    assertThat(article.body()).startsWith("The weir keeper shut");
  }

  @Test
  void theLinesOfAPrintedParagraphAreOneParagraph() throws IOException {
    readCase("pdf-wrapped-lines.pdf");

    Article article = articles.get(0);
    assertThat(article.title()).isEqualTo("Keeper says the third lane will stay closed");
    assertThat(article.authors()).containsExactly("Odile Brack");
    assertThat(article.published().flatMap(Published::date)).contains(LocalDate.of(2003, 1, 6));
    assertThat(article.body().split("\n\n")).hasSize(3);
    assertThat(article.body()).contains("so we had better choose which of the two");
  }

  @Test
  void richTextOfAnotherLanguageIsReadInTheCharsetOfItsFont() throws IOException {
    readCase("rtf-font-charset.rtf");

    Article article = articles.get(0);
    assertThat(article.title()).isEqualTo("Třetí stavidlo zůstane zavřené");
    assertThat(article.authors()).containsExactly("Jiří Březina");
  }

  @Test
  void aPdfWithoutWordsAsksForOcr() throws IOException {
    read("a.pdf", pdf());
    assertThat(problems).containsExactly("a.pdf: has no text layer; run OCR first");
  }

  @Test
  void anExportOfNexisIsSplit() throws IOException {
    read(
        "a.docx",
        docx(
            "Dredger sinks",
            "Harbour Courier",
            "March 7, 2026 Saturday",
            "",
            "Length: 9 words",
            "Byline: Ines Kolb",
            "Body",
            "",
            WORDS,
            "",
            "Load-Date: March 9, 2026",
            "",
            "End of Document",
            "Tug sinks",
            "Harbour Courier",
            "March 8, 2026 Sunday",
            "",
            "Length: 9 words",
            "Byline: Tom Reyes",
            "Body",
            "",
            WORDS,
            "",
            "End of Document"));

    assertThat(problems).isEmpty();
    assertThat(articles).extracting(Article::title).containsExactly("Dredger sinks", "Tug sinks");
    assertThat(articles).extracting(Article::body).containsExactly(WORDS, WORDS);
    assertThat(articles.get(1).authors()).containsExactly("Tom Reyes");
    assertThat(articles.get(1).outlet()).contains("Harbour Courier");
  }

  @Test
  void brokenDocumentsAreReported() throws IOException {
    Random random = new Random(7);
    Map<String, byte[]> documents =
        Map.of(
            "a.docx", docx("Dredger sinks", WORDS),
            "a.pdf", pdf("Dredger sinks", WORDS),
            "a.rtf",
                ("{\\rtf1\\ansi{\\fonttbl{\\f0 T;}}\\u233? \\'e9\\par " + WORDS + "}")
                    .getBytes(ISO_8859_1));
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      byte[] whole = document.getValue();
      read(document.getKey(), Arrays.copyOf(whole, whole.length / 2));
      for (int i = 0; i < 20; i++) {
        byte[] broken = whole.clone();
        for (int j = 0; j < 20; j++) {
          broken[5 + random.nextInt(broken.length - 5)] = (byte) random.nextInt(256);
        }
        read(document.getKey(), broken);
      }
    }
    assertThat(articles.size() + problems.size()).isEqualTo(63);
  }
}
