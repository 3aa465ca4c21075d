package org.onrecord.lucene;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.lucene.util.Version;
import org.junit.jupiter.api.Test;
import org.onrecord.store.LuceneVersionMismatch;

class LuceneVersionTest {

  @Test
  void theVersionThatTheBuildUsesIsTheOneThatIsNeeded() {
    assertThatCode(LuceneVersion::check).doesNotThrowAnyException();
  }

  @Test
  void anotherBugfixWillDo() {
    assertThatCode(
            () ->
                LuceneVersion.check(
                    Version.fromBits(Version.LATEST.major, Version.LATEST.minor, 9)))
        .doesNotThrowAnyException();
  }

  @Test
  void aLaterMinorIsRefusedSinceItLacksTheCodecOfTheIndexesAtHand() {
    Version later = Version.fromBits(Version.LATEST.major, Version.LATEST.minor + 1, 0);
    assertThatThrownBy(() -> LuceneVersion.check(later))
        .isInstanceOf(LuceneVersionMismatch.class)
        .hasMessageContaining("but Lucene " + later + " is on the class path");
  }
}
