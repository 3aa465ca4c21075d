package org.onrecord.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class MakeCorpusProgramTest {

  private static final String GATES = "{'id':'g-1','title':'Gates','body':'They shut.'}";

  @Test
  void anArticleComesAgainUnderAnotherIdWithAWordOfItsOwn() {
    assertThat(again(0)).isEqualTo(JsonParser.parseString(GATES).toString());
    assertThat(again(2))
        .isEqualTo(
            "{\"id\":\"g-1-2\",\"title\":\"Gates againgx1x2\","
                + "\"body\":\"They shut.\\n\\nagaingx1x2\"}");
  }

  private static String again(int time) {
    return MakeCorpusProgram.again(JsonParser.parseString(GATES).getAsJsonObject(), time)
        .toString();
  }
}
