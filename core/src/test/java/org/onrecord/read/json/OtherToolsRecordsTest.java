package org.onrecord.read.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.read.CollectingSink;

/** Records as crawlers, news services, data sets and chats write them. */
class OtherToolsRecordsTest {

  private static final String TEXT = "The dredger sank at its berth on Monday night.";

  private static void isTheDredger(CollectingSink read) {
    Article article = read.one();
    assertThat(article.title()).isEqualTo("Dredger sinks");
    assertThat(article.body()).isEqualTo(TEXT);
    assertThat(article.published().flatMap(Published::date)).contains(LocalDate.of(2026, 3, 7));
    assertThat(article.authors()).containsExactly("Ines Kolb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // newspaper
        "{'title':'Dredger sinks','text':'TEXT','authors':['Ines Kolb'],'publish_date':'2026-03-07"
            + " 10:00:00','top_image':'','url':'https://courier.example/a'}",
        // news-please
        "{'title':'Dredger sinks','maintext':'TEXT','authors':['Ines"
            + " Kolb'],'date_publish':'2026-03-07 10:00:00','date_download':'2026-03-09"
            + " 00:00:00','date_modify':null}",
        // trafilatura
        "{'title':'Dredger sinks','author':'Ines"
            + " Kolb','hostname':'courier.example','date':'2026-03-07','text':'TEXT','source':'https://courier.example/a','source-hostname':'Courier','excerpt':'','fingerprint':'1f'}",
        // fundus
        "{'title':'Dredger sinks','authors':['Ines Kolb'],'publishing_date':'2026-03-07"
            + " 10:00:00+00:00','body':{'summary':[],'sections':[{'headline':[],'paragraphs':['TEXT']}]},'topics':[]}",
        // Readability
        "{'title':'Dredger sinks','byline':'By Ines"
            + " Kolb','content':'<p>TEXT</p>','textContent':'TEXT','siteName':'Courier','publishedTime':'2026-03-07T10:00:00Z','excerpt':'x'}",
        // Postlight
        "{'title':'Dredger sinks','author':'Ines"
            + " Kolb','date_published':'2026-03-07T10:00:00.000Z','dek':null,'content':'<div><p>TEXT</p></div>','url':'https://courier.example/a'}",
        // news services
        "{'status':'ok','articles':[{'source':{'id':null,'name':'Courier'},'author':'Ines"
            + " Kolb','title':'Dredger"
            + " sinks','publishedAt':'2026-03-07T10:00:00Z','content':'TEXT'}]}",
        "{'response':{'status':'ok','results':[{'type':'article','webTitle':'Dredger"
            + " sinks','webPublicationDate':'2026-03-07T10:00:00Z','webUrl':'https://courier.example/a','fields':{'byline':'Ines"
            + " Kolb','bodyText':'TEXT'}}]}}",
        "{'response':{'docs':[{'headline':{'main':'Dredger sinks'},'byline':{'original':'By Ines"
            + " Kolb'},'pub_date':'2026-03-07T10:00:00+0000','lead_paragraph':'TEXT','web_url':'https://courier.example/a'}]}}",
        "{'articles':{'results':[{'uri':'1','lang':'eng','date':'2026-03-07','title':'Dredger"
            + " sinks','body':'TEXT','source':{'uri':'courier.example','title':'Courier'},'authors':[{'uri':'x','name':'Ines"
            + " Kolb'}]}],'totalResults':1}}",
        "{'results':[{'title':'Dredger sinks','creator':['Ines Kolb'],'pubDate':'2026-03-07"
            + " 10:00:00','content':'TEXT','language':'english'}]}",
        // search engine
        "{'took':3,'hits':{'total':1,'hits':[{'_index':'a','_source':{'headline':'Dredger"
            + " sinks','author':'Ines Kolb','published_at':1772877600,'content':'TEXT'}}]}}",
        // WordPress
        "[{'id':7,'date':'2026-03-07T10:00:00','title':{'rendered':'Dredger"
            + " sinks'},'content':{'rendered':'<p>TEXT</p>','protected':false},'author_name':'Ines"
            + " Kolb','link':'https://courier.example/a'}]",
        // data sets
        "{'Headline':'Dredger sinks','Article Body':'TEXT','Published Date':'March 7,"
            + " 2026','Authors':\"['Ines Kolb']\"}",
        "{'title':'Dredger"
            + " sinks','article':'TEXT','date':'2026-03-07','author':[{'first_name':'Ines','last_name':'Kolb'}]}",
        "{'title':'Dredger sinks','paragraphs':['TEXT'],'created_utc':1772877600.0,'by':'Ines"
            + " Kolb'}"
      })
  void aRecordIsReadByTheUsualNamesOfItsFields(String record) {
    isTheDredger(
        CollectingSink.from(
            "a.json",
            record
                .replace('\'', '"')
                .replace("TEXT", TEXT)
                .replace("\"[\"Ines Kolb\"]\"", "\"['Ines Kolb']\"")));
  }

  @Test
  void theMessagesOfAChatAreArticles() {
    CollectingSink read =
        CollectingSink.from(
            "result.json",
            """
            {"name": "Harbour", "type": "public_channel", "id": 1, "messages": [
             {"id": 1, "type": "message", "date": "2026-03-07T10:00:00", "date_unixtime": "1772877600", "from": "Harbour",
              "text": ["The dredger sank, see ", {"type": "link", "text": "https://courier.example"}, " for more."]},
             {"id": 2, "type": "message", "date": "2026-03-08T10:00:00", "text": "It was raised."}]}
            """);

    assertThat(read.messages()).isEmpty();
    assertThat(read.articles)
        .extracting(Article::body)
        .containsExactly(
            "The dredger sank, see https://courier.example for more.", "It was raised.");
  }

  @Test
  void aRecordWithoutAKnownTextNamesItsFields() {
    CollectingSink read =
        CollectingSink.from(
            "a.jsonl", "{\"title\":\"Dredger sinks\",\"wording\":\"" + TEXT + "\",\"n\":1}");

    assertThat(read.articles).isEmpty();
    assertThat(read.messages())
        .containsExactly(
            "a.jsonl line 1: has no text in a known field; its fields are title, wording, n; map"
                + " the text with --map body=FIELD");
  }

  @Test
  void aTableWithoutAKnownTextIsReportedOnce() {
    CollectingSink read =
        CollectingSink.from(
            "a.csv", "title,wording\nDredger sinks," + TEXT + "\nTug sinks," + TEXT + "\n");

    assertThat(read.articles).isEmpty();
    assertThat(read.messages())
        .containsExactly(
            "a.csv: has no text in a known field; its fields are title, wording; map the text with"
                + " --map body=FIELD",
            "a.csv: has 1 further rows without text in a known column");
  }

  @Test
  void aHeadlineWithoutTextIsAnArticle() {
    assertThat(
            CollectingSink.json("{\"headline\":\"Dredger sinks\",\"date\":\"2026-03-07\"}").title())
        .isEqualTo("Dredger sinks");
  }

  @Test
  void aFieldWithOurNameGoesBeforeTheNamesOfOthers() {
    Article article =
        CollectingSink.json(
            "{\"title\":\"One\",\"headline\":\"Two\",\"text\":\"Three\",\"content\":\"Four\"}");

    assertThat(article.title()).isEqualTo("One");
    assertThat(article.body()).isEqualTo("Three");
  }

  @Test
  void theCommentsOnAnArticleAreNotArticles() {
    CollectingSink read =
        CollectingSink.from(
            "a.json",
            "{\"title\":\"Dredger sinks\",\"text\":null,\"comments\":[{\"text\":\"At"
                + " last\",\"date\":\"2026-03-07\"}]}");

    assertThat(read.one().title()).isEqualTo("Dredger sinks");
  }
}
