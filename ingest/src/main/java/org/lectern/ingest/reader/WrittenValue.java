package org.lectern.ingest.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.ingest.reader.FactValue.OfTopic;
import org.lectern.ingest.reader.FactValue.OfType;
import org.lectern.ingest.reader.FactValue.OfVoice;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Person;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.Voice;
import org.lectern.schema.WebAddress;

/// A value in the words that a table's cell or a command has for it.
public final class WrittenValue {
  /// An employer identification number, with or without the dash after its second digit.
  private static final Pattern TAX_ID = Pattern.compile("(\\d{2})-?(\\d{7})");

  private WrittenValue() {}

  /// The value that words mean by themselves, as somebody writes them in a table or a command;
  /// empty where they mean none of the field's values, and for a place, which takes more than
  /// words.
  public static Optional<FactValue> of(FactField field, String words) {
    return switch (field) {
      case KIND -> Kind.of(words).map(OfKind::new);
      case VOICE -> Voice.of(words).map(OfVoice::new);
      case TYPE -> OrganizationType.of(words).map(OfType::new);
      case TOPIC -> PolicyArea.of(words).map(OfTopic::new);
      case FOUNDED -> PartialDate.parse(words).map(PartialDate::year).map(OfFounding::new);
      case PUBLISHED, UPDATED, EXEMPT_SINCE ->
          PartialDate.parse(words).map(date -> new OfDate(field, date));
      case PERSON -> Optional.of(new OfPerson(new Person(words, null)));
      case URL -> WebAddress.canonical(words).map(_ -> new Text(field, words));
      case TAX_ID ->
          Optional.of(TAX_ID.matcher(words))
              .filter(Matcher::matches)
              .map(digits -> new Text(field, digits.group(1) + digits.group(2)));
      case ORGANIZATION,
          TITLE,
          ALIAS,
          TYPE_TEXT,
          WEBSITE,
          TAX_STATUS,
          REVENUE,
          EXPENSES,
          ASSETS,
          PUBLISHER,
          BYLINE,
          LANGUAGE ->
          Optional.of(new Text(field, words));
      case PLACE -> Optional.empty();
    };
  }
}
