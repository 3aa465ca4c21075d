package org.onrecord.read.context;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBytesTest {

  @Test
  void oneInvalidByteIsOneReplacementCharacter() {
    byte[] bytes = "“It sank,” said José’s mate – “at noon.” x".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0x92;

    assertThat(TextBytes.decode(bytes))
        .isEqualTo("“It sank,” said José’s mate – “at noon.” \uFFFD");
  }

  @Test
  void aByteOrderMarkDecidesInSpiteOfInvalidBytes() {
    byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xE9, 'b'};

    assertThat(TextBytes.decode(bytes)).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, 'Землечерпалка затонула у причала в понедельник ночью, и никого не было на"
        + " борту.'",
    "KOI8-R, 'Землечерпалка затонула у причала в понедельник ночью, и никого не было на борту.'",
    "IBM866, 'Землечерпалка затонула у причала в понедельник ночью, и никого не было на борту.'",
    "windows-1250, 'Bagr se v pondělí večer potopil u přístaviště a nikdo na něm nebyl, řekl"
        + " přístavní úřad.'",
    "windows-1250, 'Pogłębiarka zatonęła w poniedziałek przy nabrzeżu i nikogo na niej nie było,"
        + " stwierdził urząd.'",
    "windows-1253, 'Η βυθοκόρος βυθίστηκε τη Δευτέρα το βράδυ στην αποβάθρα και κανείς δεν ήταν"
        + " μέσα.'",
    "windows-1252, 'Der Bagger sank über Nacht, während die Männer schliefen; große Schäden gäbe es"
        + " keine, hörte man.'",
    "windows-1252, 'La drague a coulé à quai, où personne n’était resté, a déclaré le maître du"
        + " port très tôt.'",
    "windows-1252, 'Mudderverket sjönk på måndagen vid kajen, och ingen var ombord när det gick ner"
        + " på natten.'"
  })
  void aTextThatDeclaresNoCharsetIsReadByItsLetters(String charset, String text) {
    byte[] bytes = text.getBytes(Charset.forName(charset));

    assertThat(TextBytes.decode(bytes)).isEqualTo(text);
    assertThat(TextBytes.guessed(bytes, Optional.empty()).isPresent())
        .isEqualTo(!charset.equals("windows-1252"));
  }

  @Test
  void aCharsetIsDeclaredAnywhereInTheHead() {
    String page = "<html><script>" + "x".repeat(9000) + "</script><meta charset=windows-1251>Бак";
    byte[] bytes = page.getBytes(Charset.forName("windows-1251"));

    assertThat(TextBytes.decode(bytes)).endsWith("Бак");
    assertThat(TextBytes.decode(Arrays.copyOf(bytes, 200))).startsWith("<html>");
  }
}
