package org.onrecord.read.json;

import com.google.common.base.CharMatcher;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.onrecord.model.Published;
import org.onrecord.read.context.TextRules;
import org.onrecord.read.plain.DateField;

/**
 * The date of a JSON record: a string in any known format, or the object that {@code ArticleJson}
 * writes.
 */
record JsonDate(JsonFields fields, LocalDate latest) {

  private static final CharMatcher OFFSET = CharMatcher.anyOf("+-Z");

  Optional<Published> read() {
    String field = fields.value("published").isPresent() ? "published" : "date";
    Optional<JsonElement> value = fields.value(field);
    if (value.isPresent() && value.get().isJsonObject()) {
      return record(field, value.get().getAsJsonObject());
    }
    return fields
        .string(field)
        .filter(text -> !TextRules.isBlank(text))
        .flatMap(text -> named(field).given(text));
  }

  private Optional<Published> record(String field, JsonObject object) {
    JsonFields record = fields.within(field, object);
    try {
      Optional<LocalDate> date = record.string("date").map(LocalDate::parse);
      Optional<LocalDate> earliest = record.string("earliest").map(LocalDate::parse);
      Optional<LocalDate> latestDay = record.string("latest").map(LocalDate::parse);
      String time = record.string("time").orElse("");
      int offset = OFFSET.indexIn(time) < 0 ? time.length() : OFFSET.indexIn(time);
      String clock = time.substring(0, offset);
      Published.Builder published =
          Published.builder(source(record))
              .confidence(record.fraction("confidence").orElse(1.0))
              .raw(record.string("raw").or(() -> date.map(LocalDate::toString)).orElse(""));
      date.ifPresent(published::date);
      earliest.ifPresent(published::earliest);
      latestDay.ifPresent(published::latest);
      if (!clock.isEmpty()) {
        published.time(LocalTime.parse(clock));
      }
      if (offset < time.length()) {
        published.offset(ZoneOffset.of(time.substring(offset)));
      }
      return Optional.of(published.build());
    } catch (DateTimeException | IllegalArgumentException e) {
      named(field).reject(object.toString());
      return Optional.empty();
    }
  }

  private static Published.DateSource source(JsonFields record) {
    return record
        .oneOf(
            "source",
            Published.DateSource.values(),
            Published.DateSource::label,
            "given, metadata, url, text or dateline")
        .orElse(Published.DateSource.GIVEN);
  }

  private DateField named(String field) {
    return new DateField(field, latest, fields.problems());
  }
}
