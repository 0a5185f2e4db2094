package org.lectern.ingest.reader;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.ingest.reader.FactValue.OfTopic;
import org.lectern.ingest.reader.FactValue.OfVoice;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.State;
import org.lectern.schema.Voice;
import org.lectern.schema.WebAddress;

/// A bill of the United States Congress.
///
/// Taken are `title`, `summary` (the one section), `introduced` (published), `sponsor_state` (the
/// only place), `policy_area` (the topic; "Commemorations" is no policy area) and `url`. A bill is
/// a record and an official speaks; the words for that are its `type`, else `introduced`. Its other
/// keys are ignored.
final class BillShape implements JsonShape {
  @Override
  public String description() {
    return "congressional bills (policy_area, introduced, title, summary, …)";
  }

  @Override
  public boolean fits(Set<String> keys) {
    return keys.contains("policy_area") && keys.contains("introduced");
  }

  @Override
  public ExtractedDocument read(JsonRecord from) throws UnreadableException {
    JsonFields fields = from.fields();
    JsonValue.Text title = fields.required("title");
    JsonValue.Text url = url(fields);
    JsonValue.Text id = fields.text("id");
    Statements stated = new Statements();
    stated.text(FactField.TITLE, title, "title");
    stated.text(FactField.URL, url, "url");
    shape(fields, title, stated);
    values(fields, stated);
    return new ExtractedDocument(
        from.origin(url == null ? null : url.value(), id == null ? null : id.value()),
        from.line(),
        BeirShape.section(from, fields.text("summary")),
        stated.all());
  }

  private static JsonValue.@Nullable Text url(JsonFields fields) throws UnreadableException {
    JsonValue.Text url = fields.text("url");
    return url != null && WebAddress.canonical(url.value()).isPresent() ? url : null;
  }

  private static void shape(JsonFields fields, JsonValue.Text title, Statements stated)
      throws UnreadableException {
    for (String key : new String[] {"type", "introduced"}) {
      JsonValue.Text words = fields.text(key);
      if (words != null) {
        stated.add(new OfKind(Kind.RECORD), words, key);
        stated.add(new OfVoice(Voice.OFFICIAL), words, key);
        return;
      }
    }
    stated.add(new OfKind(Kind.RECORD), title, "title");
    stated.add(new OfVoice(Voice.OFFICIAL), title, "title");
  }

  private static void values(JsonFields fields, Statements stated) throws UnreadableException {
    JsonValue.Text introduced = fields.text("introduced");
    if (introduced != null) {
      Optional<PartialDate> date = PartialDate.parse(introduced.value().strip());
      date.ifPresent(
          day -> stated.add(new OfDate(FactField.PUBLISHED, day), introduced, "introduced"));
    }
    JsonValue.Text sponsor = fields.text("sponsor_state");
    if (sponsor != null) {
      State.ofCode(sponsor.value().strip())
          .ifPresent(state -> stated.add(new OfPlace(Place.of(state)), sponsor, "sponsor_state"));
    }
    JsonValue.Text topic = fields.text("policy_area");
    if (topic != null) {
      PolicyArea.of(topic.value().strip())
          .ifPresent(area -> stated.add(new OfTopic(area), topic, "policy_area"));
    }
  }
}
