package org.onrecord.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Jane Doe                                    | Jane Doe",
        "By Jane Doe and John Q. Roe                    | Jane Doe; John Q. Roe",
        "By Jane Doe, John Roe and Ana de la Cruz       | Jane Doe; John Roe; Ana de la Cruz",
        "By Jane Doe with John Roe                      | Jane Doe; John Roe",
        "By Jane Doe, Reuters                           | Jane Doe",
        "By Jane Doe · Harbour News                     | Jane Doe",
        "By Jane Doe in Port Vale                       | Jane Doe",
        "By Jane Doe for The Harbour Gazette            | Jane Doe",
        "By Jane Doe, Staff Writer                      | Jane Doe",
        "By Jane Doe, Senior Political Correspondent    | Jane Doe",
        "By staff writer Jane Doe                       | Jane Doe",
        "By Dr. Jane Doe, PhD                           | Jane Doe",
        "By John Roe, Jr.                               | John Roe Jr.",
        "By Jane Doe 30 August 2023 • 4:45pm            | Jane Doe",
        "By Jane Doe May 4, 2024                        | Jane Doe",
        "By Jane Doe (jane@example.org)                 | Jane Doe",
        "By Jane Doe jane@example.org                   | Jane Doe",
        "By JANE DOE                                    | Jane Doe",
        "BY JANE O'DOE-MCROE                            | Jane O'Doe-McRoe",
        "By JD ROE                                      | JD Roe",
        "By Jane DeCamp                                 | Jane DeCamp",
        "By Emma RoeLifestyle Writer                    | Emma Roe",
        "By Jane DoeTwitter                             | Jane Doe",
        "byJane Doe                                     | Jane Doe",
        "Posted by Jane Doe                             | Jane Doe",
        "Written by: Jane Doe                           | Jane Doe",
        "Von Jörg Müller und Ida Roß, dpa               | Jörg Müller; Ida Roß",
        "Par Zoé Petit et Luc Grand                     | Zoé Petit; Luc Grand",
        "Por Inés Vega y Raúl Soto                      | Inés Vega; Raúl Soto",
        "di Ugo Bianchi                                 | Ugo Bianchi",
        "Author: Jane Doe                               | Jane Doe",
        "Authors: Jane Doe; John Roe                    | Jane Doe; John Roe",
        "By Reuters                                     |",
        "By The Associated Press                        |",
        "By Jane Doe Harbour Editor                     |",
        "By Jane Doe Business Editor                    | Jane Doe",
        "By MND Staff                                   |",
        "By Harbour Times                               |",
        "Par Le Phare et AFP                            |",
        "By Our Correspondent                           |",
        "By Madonna                                     |",
      })
  void aBylineNamesPeopleAndNobodyElse(String line, String names) {
    assertThat(Byline.of(line))
        .hasValueSatisfying(
            byline ->
                assertThat(byline.names())
                    .isEqualTo(names == null ? List.of() : List.of(names.split("; "))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Monday evening the storm had passed the islands.",
        "By the time the ferry docked, most of the passengers had left",
        "Von Anfang an war klar, dass der Hafen schließen muss.",
        "Bystanders watched the crane fall",
        "Text messages show what the minister knew",
      })
  void aSentenceIsNoByline(String line) {
    assertThat(Byline.of(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Doe            | Harbour Gazette | Jane Doe",
        "By Jane Doe         | Harbour Gazette | Jane Doe",
        "Doe                 | Harbour Gazette | Doe",
        "Harbour Gazette     | Harbour Gazette |",
        "Reuters             | Harbour Gazette |",
        "jane_d              | Harbour Gazette | jane_d",
      })
  void aGivenAuthorIsBelievedUnlessAnOutlet(String field, String outlet, String names) {
    assertThat(PersonNames.fromField(field, outlet))
        .isEqualTo(names == null ? List.of() : List.of(names));
  }
}
