package org.onrecord.text;

/**
 * A mention of a country, territory or region.
 *
 * @param name its name in news: "United States" for "US", "Americans" and "Washington"
 * @param form how the words refer to it
 */
public record Place(String name, PlaceForm form) {

  /** How words refer to a place. */
  public enum PlaceForm {
    /** Its name or an abbreviation of it: "Iran", "U.S.". */
    NAME,
    /** Its adjective or demonym: "Iranian", "Iranians". */
    DEMONYM,
    /** A seat of government that may stand for the state: "Tehran". */
    SEAT
  }
}
