package org.onrecord.text;

/**
 * A country, territory or region as an article writes it.
 *
 * @param name what newspapers call it: "United States" for "US", "Americans" and "Washington"
 * @param form how the words point at it
 */
public record Place(String name, PlaceForm form) {

  /** How words point at a place. */
  public enum PlaceForm {
    /** Its name or an abbreviation of it: "Iran", "U.S.". */
    NAME,
    /** Its adjective or people: "Iranian", "Iranians". */
    DEMONYM,
    /** A town that may stand for the government that sits there: "Tehran". */
    SEAT
  }
}
