package org.lectern.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.organization.Merge;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PartialDate;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Voice;
import org.lectern.search.FilterField;
import org.lectern.server.page.FactView.StatedView;

/// The facts box of a document.
///
/// @param absent the fields that it does not state, in words; empty where it states all
/// @param allStated whether every value is stated by the source record
/// @param mostStated whether more than half of them are, so that the others are marked
public record FactsView(
    List<FactView> facts, String absent, boolean allStated, boolean mostStated) {
  private static final List<FactField> ORDER =
      List.of(
          FactField.VOICE,
          FactField.KIND,
          FactField.ORGANIZATION,
          FactField.ALIAS,
          FactField.TYPE,
          FactField.TYPE_TEXT,
          FactField.PLACE,
          FactField.FOUNDED,
          FactField.EXEMPT_SINCE,
          FactField.PERSON,
          FactField.WEBSITE,
          FactField.TAX_ID,
          FactField.TAX_STATUS,
          FactField.REVENUE,
          FactField.EXPENSES,
          FactField.ASSETS,
          FactField.TOPIC,
          FactField.PUBLISHER,
          FactField.PUBLISHED,
          FactField.UPDATED,
          FactField.BYLINE,
          FactField.LANGUAGE,
          FactField.TITLE);

  /// What people look for; that another field is absent says nothing.
  private static final Map<FactField, String> MISSED = missed();

  private static Map<FactField, String> missed() {
    Map<FactField, String> words = new LinkedHashMap<>();
    words.put(FactField.ORGANIZATION, "organization");
    words.put(FactField.TYPE, "type of organization");
    words.put(FactField.PLACE, "place");
    words.put(FactField.FOUNDED, "year of founding");
    words.put(FactField.TOPIC, "topic");
    words.put(FactField.PUBLISHED, "date of publication");
    return words;
  }

  public FactsView {
    facts = List.copyOf(facts);
  }

  static FactsView of(PolicyDocument read, SearchSteps steps) {
    PolicyDocument document = filed(read);
    UsedValues used = new UsedValues(document);
    List<FactView> facts = new ArrayList<>();
    for (FactField field : ORDER) {
      fact(field, document, used, steps).ifPresent(facts::add);
    }
    List<String> absent =
        MISSED.entrySet().stream()
            .filter(field ->
                document.facts().stream().noneMatch(fact -> fact.field() == field.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    long stated = document.facts().stream().filter(RuleWords::isStated).count();
    return new FactsView(
        facts,
        Words.list(absent),
        stated == document.facts().size(),
        2 * stated > document.facts().size());
  }

  /// With the id of the organization that the document is filed under in place of the one that its
  /// own name would make.
  private static PolicyDocument filed(PolicyDocument document) {
    OrganizationName organization = document.summary().organization();
    if (organization == null) {
      return document;
    }
    String own =
        document.facts().stream()
            .filter(fact -> fact.field() == FactField.ORGANIZATION && !Merge.isMerge(fact))
            .max(Comparator.comparingDouble(Fact::confidence))
            .map(Fact::value)
            .orElse("");
    return document.withFacts(
        document.facts().stream()
            .map(fact ->
                fact.field() == FactField.ORGANIZATION && fact.value().equals(own)
                    ? fact.withValue(organization.id())
                    : fact)
            .toList());
  }

  private static Optional<FactView> fact(
      FactField field, PolicyDocument document, UsedValues used, SearchSteps steps) {
    Map<String, List<Fact>> readings = new LinkedHashMap<>();
    document.facts().stream()
        .filter(fact -> fact.field() == field)
        .sorted(Comparator.comparingDouble(Fact::confidence).reversed())
        .forEach(fact -> readings.computeIfAbsent(fact.value(), _ -> new ArrayList<>()).add(fact));
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    List<StatedView> values =
        readings.values().stream()
            .map(same -> value(same, document, used, steps))
            .sorted(Comparator.comparing(StatedView::used).reversed())
            .toList();
    boolean single = UsedValues.isSingle(field) && values.size() > 1;
    return Optional.of(new FactView(name(field), values, single));
  }

  private static StatedView value(
      List<Fact> readings, PolicyDocument document, UsedValues used, SearchSteps steps) {
    Fact best = readings.getFirst();
    return new StatedView(
        label(best, document),
        link(best, steps),
        best.field() == FactField.WEBSITE,
        used.has(best),
        RuleWords.isStated(best),
        readings.stream().map(fact -> EvidenceView.of(fact, document.sections())).toList());
  }

  private static String label(Fact fact, PolicyDocument document) {
    return switch (fact.field()) {
      case VOICE ->
          Voice.of(fact.value()).map(voice -> VoiceView.of(voice).label()).orElse(fact.label());
      case PUBLISHED, UPDATED, EXEMPT_SINCE ->
          PartialDate.parse(fact.value()).map(Words::date).orElse(fact.label());
      case LANGUAGE -> Locale.of(fact.value()).getDisplayLanguage(Locale.ENGLISH);
      case PLACE ->
          document.summary().places().stream()
              .filter(place -> place.path().getLast().equals(fact.value()))
              .findFirst()
              .map(Words::place)
              .orElse(fact.label());
      case TITLE,
          KIND,
          ORGANIZATION,
          ALIAS,
          TYPE,
          TYPE_TEXT,
          PERSON,
          FOUNDED,
          TOPIC,
          WEBSITE,
          TAX_ID,
          TAX_STATUS,
          REVENUE,
          EXPENSES,
          ASSETS,
          URL,
          PUBLISHER,
          BYLINE ->
          fact.label();
    };
  }

  private static @Nullable String link(Fact fact, SearchSteps steps) {
    if (fact.field() == FactField.WEBSITE) {
      String url =
          fact.value().matches("(?i)https?://.*") ? fact.value() : "http://" + fact.value();
      return HitView.isWeb(url) ? url : null;
    }
    if (fact.field() == FactField.PERSON) {
      return steps.words("\"" + fact.value().replace("\"", "") + "\"");
    }
    return FilterField.of(fact.field().slug())
        .filter(filter -> filter.normalize(fact.value()).isPresent())
        .map(filter -> steps.pick(filter, filter.normalize(fact.value()).orElseThrow()))
        .orElse(null);
  }

  private static String name(FactField field) {
    return switch (field) {
      case TITLE -> "Title";
      case KIND -> "Kind";
      case VOICE -> "Who is speaking";
      case ORGANIZATION -> "Organization";
      case ALIAS -> "Also known as";
      case TYPE -> "Type";
      case TYPE_TEXT -> "Type in its own words";
      case PLACE -> "Place";
      case FOUNDED -> "Founded";
      case EXEMPT_SINCE -> "Tax-exempt since";
      case TOPIC -> "Topics";
      case PERSON -> "People";
      case WEBSITE -> "Website";
      case TAX_ID -> "Tax id (EIN)";
      case TAX_STATUS -> "Tax status";
      case REVENUE -> "Revenue";
      case EXPENSES -> "Expenses";
      case ASSETS -> "Assets";
      case URL -> "Address";
      case PUBLISHER -> "Publisher";
      case BYLINE -> "Author";
      case PUBLISHED -> "Published";
      case UPDATED -> "Updated";
      case LANGUAGE -> "Language";
    };
  }
}
