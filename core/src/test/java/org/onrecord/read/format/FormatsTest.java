package org.onrecord.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.read.CollectingSink;

class FormatsTest {

  private static final LocalDate SEVENTH = LocalDate.of(2026, 3, 7);

  private static Optional<LocalDate> day(Article article) {
    return article.published().flatMap(Published::date);
  }

  @Test
  void anRssItemIsAnArticle() {
    Article article =
        CollectingSink.from(
                "feed.xml",
                """
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                <channel><title>Harbour Courier</title><link>https://courier.example</link><language>en</language>
                <item><title>Dredger &amp; tug sink</title><link>https://courier.example/a</link><guid>a</guid>
                <pubDate>Sat, 07 Mar 2026 21:04:00 +0100</pubDate><dc:creator>Ines Kolb</dc:creator>
                <category>Docks</category><description>Nobody was aboard.</description>
                <content:encoded><![CDATA[<p>The dredger sank.</p><p>So did the tug.</p>]]></content:encoded></item>
                </channel></rss>
                """)
            .one();

    assertThat(article.id()).isEqualTo("https://courier.example/a");
    assertThat(article.title()).isEqualTo("Dredger & tug sink");
    assertThat(article.standfirst()).isEqualTo("Nobody was aboard.");
    assertThat(article.body()).isEqualTo("The dredger sank.\n\nSo did the tug.");
    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(article.outlet()).contains("Harbour Courier");
    assertThat(article.section()).contains("Docks");
    assertThat(day(article)).contains(SEVENTH);
  }

  @Test
  void anAtomEntryHasTheDateOfItsPublicationAndNotOfItsChange() {
    CollectingSink gathered =
        CollectingSink.from(
            "feed.xml",
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Courier</title>
            <entry><id>urn:1</id><title>Dredger sinks</title><link rel="alternate" href="https://courier.example/a"/>
            <published>2026-03-07T21:04:00+01:00</published><updated>2026-03-09T00:00:00Z</updated>
            <author><name>Ines Kolb</name></author>
            <content type="xhtml"><div><p>The dredger sank.</p></div></content></entry>
            <entry><id>urn:2</id><title>Tug sinks</title><updated>2026-03-09T00:00:00Z</updated>
            <summary>The tug sank.</summary></entry></feed>
            """);

    assertThat(gathered.messages()).isEmpty();
    assertThat(gathered.articles)
        .extracting(Article::body)
        .containsExactly("The dredger sank.", "The tug sank.");
    assertThat(day(gathered.articles.get(0))).contains(SEVENTH);
    assertThat(day(gathered.articles.get(1))).isEmpty();
  }

  @Test
  void onlyThePublishedPostsOfAWordPressExportAreArticles() {
    Article article =
        CollectingSink.from(
                "export.xml",
                """
                <rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="d" xmlns:content="c"><channel><title>Courier</title>
                <wp:author><wp:author_login>ik</wp:author_login><wp:author_first_name>Ines</wp:author_first_name><wp:author_last_name>Kolb</wp:author_last_name></wp:author>
                <item><title>Dredger sinks</title><dc:creator>ik</dc:creator><pubDate>Sat, 07 Mar 2026 20:04:00 +0000</pubDate>
                <content:encoded><![CDATA[The dredger sank.

                So did the tug.]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>
                <item><title>Half a thought</title><wp:post_type>post</wp:post_type><wp:status>draft</wp:status></item>
                <item><title>photo.jpg</title><wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status></item>
                </channel></rss>
                """)
            .one();

    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(article.body()).isEqualTo("The dredger sank.\n\nSo did the tug.");
  }

  @Test
  void nitfIsRead() {
    Article article =
        CollectingSink.from(
                "a.xml",
                """
                <?xml version="1.0"?><!-- sent --><!DOCTYPE nitf SYSTEM "nitf.dtd">
                <nitf><head><title>slug</title><docdata><doc-id id-string="hna.1"/><date.issue norm="20260307T210400+0100"/></docdata></head>
                <body><body.head><hedline><hl1>Dredger sinks</hl1></hedline><byline>By INES KOLB<byttl>Docks reporter</byttl></byline>
                <distributor>Harbour News</distributor></body.head>
                <body.content><p>The dredger sank.</p><p>So did the tug.</p></body.content></body></nitf>
                """)
            .one();

    assertThat(article.id()).isEqualTo("hna.1");
    assertThat(article.title()).isEqualTo("Dredger sinks");
    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(article.outlet()).contains("Harbour News");
    assertThat(article.body()).isEqualTo("The dredger sank.\n\nSo did the tug.");
    assertThat(day(article)).contains(SEVENTH);
  }

  @Test
  void newsMlIsReadWithItsXhtmlWithin() {
    Article article =
        CollectingSink.from(
                "a.xml",
                """
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:hna:1" xml:lang="en">
                <itemMeta><itemClass qcode="ninat:text"/><versionCreated>2026-03-09T00:00:00Z</versionCreated><firstCreated>2026-03-07T21:04:00Z</firstCreated></itemMeta>
                <contentMeta><by>By Ines Kolb</by><creator><name>Ines Kolb</name></creator><headline>Dredger sinks</headline></contentMeta>
                <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>slug</title></head>
                <body><p>The dredger sank.</p></body></html></inlineXML></contentSet></newsItem>
                """)
            .one();

    assertThat(article.title()).isEqualTo("Dredger sinks");
    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(article.body()).isEqualTo("The dredger sank.");
    assertThat(day(article)).contains(SEVENTH);
  }

  @Test
  void reutersSgmlIsUnwrapped() {
    Article article =
        CollectingSink.from(
                "a.sgm",
                """
                <!DOCTYPE lewis SYSTEM "lewis.dtd">
                <REUTERS NEWID="7"><DATE> 7-MAR-1987 15:01:01.79</DATE><TEXT>&#2;
                <TITLE>DREDGER SINKS</TITLE><DATELINE>    KESTLE BAY, March 7 - </DATELINE><BODY>The dredger
                sank.
                    So did the tug.
                </BODY></TEXT></REUTERS>
                """)
            .one();

    assertThat(article.body())
        .isEqualTo("KESTLE BAY, March 7 - The dredger sank.\n\nSo did the tug.");
    assertThat(day(article)).contains(LocalDate.of(1987, 3, 7));
  }

  @Test
  void aJsonFeedIsRead() {
    Article article =
        CollectingSink.from(
                "feed.json",
                """
                {"version":"https://jsonfeed.org/version/1.1","title":"Harbour Courier","language":"en",
                 "items":[{"id":"1","url":"https://courier.example/a","title":"Dredger sinks","authors":[{"name":"Ines Kolb"}],
                 "date_published":"2026-03-07T21:04:00+01:00","content_html":"<p>The dredger sank.</p>"}]}
                """)
            .one();

    assertThat(article.id()).isEqualTo("https://courier.example/a");
    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(article.body()).isEqualTo("The dredger sank.");
    assertThat(day(article)).contains(SEVENTH);
  }

  @Test
  void ninjsOfEveryVersionIsRead() {
    String first =
        "{\"uri\":\"urn:1\",\"type\":\"text\",\"versioncreated\":\"2026-03-07T21:04:00Z\",\"headline\":\"Dredger"
            + " sinks\",\"byline\":\"Ines Kolb\",\"body_text\":\"The dredger sank.\"}";
    String third =
        "{\"uri\":\"urn:3\",\"type\":\"text\",\"firstCreated\":\"2026-03-07T21:04:00Z\",\"versionCreated\":\"2026-03-09T21:04:00Z\",\"by\":\"Ines"
            + " Kolb and Luc d'Arbois\",\"headlines\":[{\"role\":\"main\",\"value\":\"Dredger"
            + " sinks\"}],\"bodies\":[{\"contentType\":\"text/html\",\"value\":\"<p>The dredger"
            + " sank.</p>\"}]}";
    for (String item : List.of(first, third)) {
      Article article = CollectingSink.from("a.json", item).one();
      assertThat(article.title()).isEqualTo("Dredger sinks");
      assertThat(article.body()).isEqualTo("The dredger sank.");
      assertThat(article.authors()).contains("Ines Kolb");
      assertThat(day(article)).contains(SEVENTH);
    }
    assertThat(CollectingSink.from("a.json", third).one().authors())
        .containsExactly("Ines Kolb", "Luc d'Arbois");
  }

  @Test
  void linkedDataIsReadAsAFileOfItsOwn() {
    Article article =
        CollectingSink.from(
                "a.json",
                "[{\"@type\":\"BreadcrumbList\"},{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Dredger"
                    + " sinks\",\"author\":{\"name\":\"Ines"
                    + " Kolb\"},\"datePublished\":\"2026-03-07\",\"articleBody\":\"The dredger"
                    + " sank.\"}]")
            .one();

    assertThat(article.title()).isEqualTo("Dredger sinks");
    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(article.body()).isEqualTo("The dredger sank.");
  }

  @Test
  void aTableIsReadByItsColumns() {
    CollectingSink gathered =
        CollectingSink.from(
            "a.csv",
            "Title;Author;Date;Body\r\n"
                + "\"Dredger; tug sink\";Ines Kolb;2026-03-07;\"The \"\"Maud\"\" sank.\r\n\r\n"
                + "So did the tug.\"\r\n\r\n"
                + "Fish;;;No fish.\r\n");

    assertThat(gathered.messages()).isEmpty();
    Article article = gathered.articles.get(0);
    assertThat(article.title()).isEqualTo("Dredger; tug sink");
    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(day(article)).contains(SEVENTH);
    assertThat(article.body()).isEqualTo("The \"Maud\" sank.\r\n\r\nSo did the tug.");
    assertThat(gathered.articles.get(1).title()).isEqualTo("Fish");
  }

  @Test
  void aRowIsNamedByTheLineItBeginsAt() {
    CollectingSink gathered =
        CollectingSink.from(
            "a.csv",
            "title,body,date\n\n"
                + "\"Dredger\",\"It\n"
                + "sank.\",soon\n"
                + "Fish,No fish.,2026-03-07\n"
                + "Tug,It sank.,later\n");

    assertThat(gathered.articles)
        .extracting(Article::title)
        .containsExactly("Dredger", "Fish", "Tug");
    assertThat(gathered.messages())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("a.csv line 3: \"date\" (soon)"),
            second -> assertThat(second).startsWith("a.csv line 6: \"date\" (later)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Dredger\" sinks,It sank.",
        "Dredger \"sinks\",It sank.",
        "Dredger sinks,It sank.,and,more"
      })
  void aRowThatIsQuotedAgainstTheRulesLosesNoOther(String row) {
    CollectingSink gathered =
        CollectingSink.from("a.csv", "title,body\nFish,No fish.\n" + row + "\n");

    assertThat(gathered.messages()).isEmpty();
    assertThat(gathered.articles)
        .extracting(article -> article.title().replace("\"", ""))
        .containsExactly("Fish", "Dredger sinks");
    assertThat(gathered.articles.get(1).body().strip()).isEqualTo("It sank.");
  }

  @Test
  void theRowsBeforeOneThatIsTooLongAreRead() {
    String open = "title,body\nFish,No fish.\nDredger,\"It sank,\n";
    CollectingSink gathered =
        CollectingSink.from("a.csv", open + "and so on, ".repeat((1 << 20) + (1 << 12)));

    assertThat(gathered.articles).extracting(Article::title).containsExactly("Fish");
    assertThat(gathered.messages())
        .containsExactly(
            "a.csv: cannot be read completely (the row that starts at line 3 is too long; check for"
                + " an unclosed quotation mark); check the file and index it again");
  }

  @Test
  void aTableWithoutOurColumnsSaysWhichItHas() {
    assertThat(CollectingSink.from("a.csv", "kop,lading\nDredger,sank\n").messages())
        .containsExactly(
            "a.csv: has no columns that can be read as articles; its columns are kop, lading; map"
                + " them with --map title=COLUMN --map body=COLUMN and so on");
  }

  @Test
  void theBylineOfAMailIsMoreThanItsSender() {
    String mail =
        """
        From: Courier Desk <desk@courier.example>
        To: all@courier.example
        Subject: Dredger sinks
        Date: Sat, 7 Mar 2026 23:30:00 -0800

        By Ines Kolb

        The dredger sank.
        """;
    Article article = CollectingSink.from("a.eml", mail).one();

    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(article.body()).isEqualTo("The dredger sank.");
  }

  @Test
  void aMailIsReadByItsHeadersAndItsFirstWords() {
    String mail =
        """
        From: Ines Kolb <ines@courier.example>
        To: all@courier.example
        Subject: =?utf-8?q?Dredger_sinks_=E2=80=93_twice?=
        Date: Sat, 7 Mar 2026 23:30:00 -0800
        Message-ID: <1@courier.example>
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain

        plain words
        --b
        Content-Type: text/html; charset=utf-8

        <p>The dredger sank.</p>
        --b--
        """;
    Article article = CollectingSink.from("a.eml", mail).one();

    assertThat(article.title()).isEqualTo("Dredger sinks – twice");
    assertThat(article.id()).isEqualTo("1@courier.example");
    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(article.body()).isEqualTo("The dredger sank.");
    assertThat(day(article)).contains(SEVENTH);

    CollectingSink box =
        CollectingSink.from(
            "a.mbox", "From x Sat\n" + mail + "\nFrom y Sun\n" + mail.replace("<1@", "<2@"));
    assertThat(box.articles)
        .extracting(Article::id)
        .containsExactly("1@courier.example", "2@courier.example");
  }

  @Test
  void aNexisExportIsTakenApart() {
    String export =
        """
        Download Request: all



                               1 of 2 DOCUMENTS

                                Harbour Courier

                            March 7, 2026 Saturday

        Dredger sinks
        at its berth

        BYLINE: INES KOLB

        SECTION: DOCKS; Pg. 3

        LENGTH: 7 words

        The dredger
        sank.

        So did the tug.

        LOAD-DATE: March 9, 2026

        LANGUAGE: ENGLISH

                     Copyright 2026 Harbour Courier
                               2 of 2 DOCUMENTS

                                Hafenbote

                            7. März 2026

        Bagger sinkt

        AUTOR: Kolb, Ines

        LÄNGE: 3 Wörter

        Der Bagger sank.

        SPRACHE: GERMAN; DEUTSCH
        """;
    CollectingSink gathered = CollectingSink.from("a.txt", export);

    assertThat(gathered.messages()).isEmpty();
    assertThat(gathered.articles).hasSize(2);
    Article english = gathered.articles.get(0);
    assertThat(english.title()).isEqualTo("Dredger sinks at its berth");
    assertThat(english.outlet()).contains("Harbour Courier");
    assertThat(english.section()).contains("DOCKS; Pg. 3");
    assertThat(english.language()).contains("en");
    assertThat(english.body()).isEqualTo("The dredger sank.\n\nSo did the tug.");
    Article german = gathered.articles.get(1);
    assertThat(german.title()).isEqualTo("Bagger sinkt");
    assertThat(german.language()).contains("de");
    for (Article article : gathered.articles) {
      assertThat(article.authors()).containsExactly("Ines Kolb");
      assertThat(day(article)).contains(SEVENTH);
    }
  }

  @Test
  void anOldExportOfNexisHasItsTitleAboveTheDateAndItsLabelsBelowTheWords() {
    CollectingSink gathered =
        CollectingSink.from(
            "a.txt",
            """
                                   1 of 3 DOCUMENTS

                                    Harbour Courier

            Dredger sinks at its berth

                                March 7, 2026 Saturday

            The dredger sank.

            So did the tug.

            Nobody was aboard.

            SECTION: Docks

            LOAD-DATE: March 9, 2026
                                   2 of 3 DOCUMENTS

                                    Harbour Courier

            Tug sinks

                                7 March 2026

            Ines Kolb

            The tug sank.

            LANGUAGE: ENGLISH
                                   3 of 3 DOCUMENTS

                                    Harbour Courier

                No words of the Courier may be printed without its permission.

                                March 7, 2026

            LENGTH: 4 words

            Nobody was aboard it.
            """);

    assertThat(gathered.messages()).isEmpty();
    assertThat(gathered.articles)
        .extracting(Article::title)
        .containsExactly("Dredger sinks at its berth", "Tug sinks", "");
    assertThat(gathered.articles)
        .extracting(Article::body)
        .containsExactly(
            "The dredger sank.\n\nSo did the tug.\n\nNobody was aboard.",
            "The tug sank.",
            "Nobody was aboard it.");
    assertThat(gathered.articles.get(0).section()).contains("Docks");
    assertThat(gathered.articles.get(1).authors()).containsExactly("Ines Kolb");
    assertThat(gathered.articles)
        .allSatisfy(
            article -> {
              assertThat(article.outlet()).contains("Harbour Courier");
              assertThat(day(article)).contains(SEVENTH);
            });
  }

  @Test
  void aPageOfFactivaIsTakenApart() {
    CollectingSink gathered =
        CollectingSink.from(
            "a.html",
            """
            <html><head><title>Factiva</title></head><body>
            <div class="article enArticle"><table><tr><td class="index"><b>HD</b>&nbsp;</td><td><b class="enHeadline">Dredger sinks</b></td></tr>
            <tr><td class="index"><b>BY</b></td><td>By Ines Kolb</td></tr><tr><td class="index"><b>PD</b></td><td>7 March 2026</td></tr>
            <tr><td class="index"><b>SN</b></td><td>Harbour Courier</td></tr>
            <tr><td class="index"><b>LP</b></td><td><p class="articleParagraph enarticleParagraph">The dredger sank.</p></td></tr></table></div>
            <div class="article enArticle"><div id="hd"><b class="enHeadline">Tug sinks</b></div><div class="author">By Ines Kolb</div>
            <div>20 words</div><div>7 March 2026</div><div>Harbour Courier</div><div>English</div>
            <p class="articleParagraph enarticleParagraph">The tug sank.</p></div></body></html>
            """);

    assertThat(gathered.articles)
        .extracting(Article::title)
        .containsExactly("Dredger sinks", "Tug sinks");
    assertThat(gathered.articles)
        .extracting(Article::body)
        .containsExactly("The dredger sank.", "The tug sank.");
    for (Article article : gathered.articles) {
      assertThat(article.authors()).containsExactly("Ines Kolb");
      assertThat(article.outlet()).contains("Harbour Courier");
      assertThat(day(article)).contains(SEVENTH);
    }
  }

  @Test
  void anAgencysEnvelopeIsOpened() {
    Article article =
        CollectingSink.from(
                "a.xml",
                "<?xml version=\"1.0\"?><agency:send"
                    + " xmlns:agency=\"x\"><nitf><body><body.head><hedline><hl1>Dredger"
                    + " sinks</hl1></hedline></body.head><body.content><p>It"
                    + " sank.</p></body.content></body></nitf></agency:send>")
            .one();

    assertThat(article.title()).isEqualTo("Dredger sinks");
    assertThat(article.body()).isEqualTo("It sank.");
  }

  @Test
  void factivasXmlIsRead() {
    CollectingSink gathered =
        CollectingSink.from(
            "a.xml",
            """
            <PPSResponse><ppsarticle><article><accessionNo>HC1</accessionNo><baseLanguage>EN</baseLanguage>
            <headline><paragraph>Dredger sinks</paragraph></headline><byline>By Ines Kolb</byline>
            <leadParagraph><paragraph>It sank.</paragraph></leadParagraph>
            <publicationDate><date>2026-03-07</date></publicationDate><sourceName>Harbour Courier</sourceName>
            <tailParagraphs><paragraph>So did the tug.</paragraph></tailParagraphs></article></ppsarticle>
            <ppsarticle><article><accessionNo>HC2</accessionNo><headline><paragraph>Tug sinks</paragraph></headline>
            </article></ppsarticle></PPSResponse>
            """);

    assertThat(gathered.messages()).isEmpty();
    assertThat(gathered.articles).extracting(Article::id).containsExactly("HC1", "HC2");
    Article article = gathered.articles.get(0);
    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(article.outlet()).contains("Harbour Courier");
    assertThat(article.body()).isEqualTo("It sank.\n\nSo did the tug.");
    assertThat(day(article)).contains(SEVENTH);
  }

  @Test
  void whoWroteAFeedWroteTheItemsThatNameNobody() {
    CollectingSink gathered =
        CollectingSink.from(
            "feed.json",
            "{\"version\":\"https://jsonfeed.org/version/1\",\"author\":{\"name\":\"Ines"
                + " Kolb\"},\"items\":[{\"id\":\"1\",\"title\":\"A\"},{\"id\":\"2\",\"title\":\"B\",\"author\":{\"name\":\"Tom"
                + " Reyes\"}}]}");

    assertThat(gathered.articles)
        .extracting(Article::authors)
        .containsExactly(List.of("Ines Kolb"), List.of("Tom Reyes"));
  }

  @Test
  void whatAnAgencySignsWithIsNoAuthor() {
    for (String sign : List.of("JLN", "jd/ab")) {
      String item =
          "<newsItem guid='urn:1'><contentMeta><creator literal='x'><name>"
              + sign
              + "</name></creator><headline>Dredger"
              + " sinks</headline></contentMeta><itemMeta><provider literal='HNA'/><itemClass"
              + " qcode='ninat:text'/></itemMeta></newsItem>";
      Article article = CollectingSink.from("a.xml", item).one();
      assertThat(article.authors()).isEmpty();
      assertThat(article.outlet()).contains("HNA");
    }
  }

  @Test
  void theEntriesOfAnArrayAreReadOneByOne() {
    StringBuilder array = new StringBuilder("[");
    for (int i = 0; i < 40; i++) {
      array.append("{\"title\":\"").append(i).append("\",\"body\":\"");
      array.append("words ".repeat(400_000)).append("\"},");
    }
    array.append("{\"title\":\"last\"}]");

    assertThat(CollectingSink.from("a.json", array.toString()).articles).hasSize(41);
  }

  @Test
  void xmlOfAnotherKindIsNamed() {
    assertThat(CollectingSink.from("a.xml", "<?xml version=\"1.0\"?><project/>").messages())
        .containsExactly(
            "a.xml: has the unknown root element <project>; RSS, Atom, NITF, NewsML,"
                + " Factiva and Reuters are supported");
  }

  @Test
  void declaredEntitiesAreNotResolved() {
    CollectingSink gathered =
        CollectingSink.from(
            "a.xml",
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
            <rss><channel><item><title>Dredger &b; &f; sinks</title></item></channel></rss>
            """);

    assertThat(gathered.one().title()).isEqualTo("Dredger &b; &f; sinks");
  }
}
