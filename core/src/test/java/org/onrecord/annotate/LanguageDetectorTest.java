package org.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleBuilder;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The gates at Saltmere will stay shut until the salmon have come, the minister said.",
        "de | Die Tore von Saltmere bleiben zu, bis der Lachs gekommen ist, sagte der Minister.",
        "fr | Les portes de Saltmere resteront fermées jusqu’à ce que le saumon soit dans la"
            + " rivière.",
        "es | Las puertas de Saltmere no se abren hasta que el salmón llegue al río, dijo el"
            + " ministro.",
        "it | Le porte di Saltmere non si aprono, ha detto il ministro, e la pesca è chiusa.",
        "pt | As portas de Saltmere não se abrem, disse o ministro, e a pesca está fechada.",
        "nl | De poorten van Saltmere blijven dicht, zei de minister, en dat is niet voor het"
            + " eerst.",
        "sv | Portarna i Saltmere är stängda och det är inte för första gången, sade ministern.",
        "pl | Bramy w Saltmere nie są otwarte, ale to już nie jest nowe, powiedział minister.",
        "ru | Ворота в Сальтмере не откроют, как сказал министр, и это не в первый раз.",
        "ja | ソルトミアの水門は、鮭が戻るまで閉じたままだと大臣は述べた。",
        "zh | 部长说，在鲑鱼回来之前，闸门将继续关闭。",
        "ko | 장관은 연어가 돌아올 때까지 수문을 닫아 둘 것이라고 말했다.",
        "el | Οι πύλες θα μείνουν κλειστές, είπε ο υπουργός.",
      })
  void aLanguageIsToldByAFewWords(String tag, String text) {
    assertThat(LanguageDetector.detect(text)).contains(tag);
  }

  @Test
  void tooFewWordsTellNothing() {
    assertThat(LanguageDetector.detect("“Ja,” said Roe.")).isEmpty();
    assertThat(LanguageDetector.detect("")).isEmpty();
  }

  @Test
  void aLanguageThatIsNotKnownIsToldToBeThat() {
    assertThat(LanguageDetector.detect("lorunta miseki paloro ".repeat(20)))
        .contains(LanguageDetector.UNKNOWN);
  }

  @Test
  void anArticleIsGivenItsLanguage() {
    ArticleBuilder german =
        Article.builder("test")
            .body("„Wir bleiben hier“, sagte der Minister, und das ist nicht neu.");

    assertThat(Annotator.create().annotate(german.build()).language()).contains("de");
    assertThat(Annotator.create().annotate(german.language("gsw").build()).language())
        .contains("gsw");
  }
}
