package org.lectern.server.api;

import org.lectern.query.Note;
import org.lectern.query.ParsedQuery;
import org.lectern.schema.Summary;
import org.lectern.search.DidYouMean;
import org.lectern.search.Explanation;
import org.lectern.search.Hit;
import org.lectern.search.MatchReport;
import org.lectern.search.Narrowing;
import org.lectern.search.SearchResponse;
import org.lectern.search.Snippet;
import tools.jackson.core.JsonGenerator;

/// A search as JSON: `GET /api/v1/search`, and `lectern search --json`.
public final class SearchJson {
  private final JsonGenerator json;

  private SearchJson(JsonGenerator json) {
    this.json = json;
  }

  public static String of(SearchAnswer answer) {
    return JsonText.object(json -> new SearchJson(json).members(answer));
  }

  private void members(SearchAnswer answer) {
    SearchResponse response = answer.response();
    query(answer, response);
    json.writeObjectPropertyStart("total");
    total(response, response.documents());
    json.writeObjectPropertyStart("organizations");
    total(response, response.organizations());
    JsonText.objects(json, "hits", response.hits(), this::hit);
    new FacetsJson(json).member(answer.call().facets(), response.facets());
    json.writeObjectPropertyStart("page");
    json.writeNumberProperty("limit", answer.call().request().limit());
    json.writeStringProperty("next", response.next().orElse(null));
    json.writeEndObject();
    json.writeName("help");
    String meant = answer.meant().isEmpty() ? null : answer.meant().getFirst().query();
    answer.help().ifPresentOrElse(new HelpJson(json, meant)::value, json::writeNull);
    json.writeNumberProperty("took_ms", response.took().toMillis());
    json.writeBooleanProperty("timed_out", response.timedOut());
    json.writeNumberProperty("index_generation", response.state().generation());
  }

  private void total(SearchResponse response, long value) {
    json.writeNumberProperty("value", value);
    json.writeStringProperty("relation", response.timedOut() ? "gte" : "eq");
    json.writeEndObject();
  }

  private void query(SearchAnswer answer, SearchResponse response) {
    ParsedQuery query = answer.call().request().query();
    json.writeObjectPropertyStart("query");
    json.writeStringProperty("raw", query.raw());
    json.writeStringProperty("parsed", query.text());
    match(response.match());
    JsonText.objects(json, "notes", response.notes(), this::note);
    JsonText.objects(json, "suggestions", answer.meant(), this::suggestion);
    JsonText.objects(json, "offers", answer.offers(), this::offer);
    json.writeEndObject();
  }

  private void suggestion(DidYouMean.Proposal meant) {
    json.writeStringProperty("query", meant.query());
    JsonText.texts(json, "corrected", meant.corrected());
    json.writeNumberProperty("documents", meant.documents());
    json.writeStringProperty("params", SearchLink.query(meant.request()));
  }

  private void offer(Narrowing.Offer offer) {
    JsonText.objects(
        json,
        "filters",
        SearchLink.parameters(offer.filters()),
        parameter -> {
          json.writeStringProperty("parameter", parameter.name());
          json.writeStringProperty("value", parameter.value());
        });
    JsonText.objects(
        json,
        "words",
        offer.chosen(),
        words -> {
          json.writeStringProperty("label", words.label());
          json.writeNumberProperty("position", words.position());
          json.writeNumberProperty("length", words.length());
        });
    json.writeStringProperty("query", offer.query());
    json.writeNumberProperty("documents", offer.documents());
    json.writeStringProperty("params", SearchLink.query(offer.request()));
  }

  private void match(MatchReport match) {
    json.writeObjectPropertyStart("match");
    json.writeStringProperty("mode", match.mode().slug());
    json.writeNumberProperty("all", match.all());
    json.writeNumberProperty("shown", match.shown());
    json.writeNumberProperty("bar", match.bar());
    JsonText.texts(json, "unknown", match.unknown());
    JsonText.texts(json, "ignored", match.ignored());
    JsonText.objects(
        json,
        "words",
        match.words(),
        word -> {
          json.writeStringProperty("word", word.word());
          json.writeNumberProperty("weight", word.weight());
          json.writeNumberProperty("documents", word.documents());
          JsonText.texts(json, "synonyms", word.synonyms());
        });
    json.writeEndObject();
  }

  private void note(Note note) {
    json.writeStringProperty("code", note.code());
    json.writeNumberProperty("position", note.position());
    json.writeNumberProperty("length", note.length());
    json.writeStringProperty("message", note.message());
  }

  private void hit(Hit hit) {
    new SummaryJson(json).members(hit.document());
    JsonText.objects(json, "snippets", hit.snippets(), this::snippet);
    json.writeNumberProperty("score", hit.score());
    JsonText.texts(json, "why", hit.why());
    JsonText.number(json, "more", hit.more());
    JsonText.number(json, "versions", hit.versions());
    JsonText.objects(json, "elsewhere", hit.elsewhere(), this::version);
    hit.explanation()
        .ifPresent(explanation -> {
          json.writeObjectPropertyStart("explain");
          explain(explanation);
          json.writeEndObject();
        });
  }

  private void version(Summary version) {
    json.writeStringProperty("id", version.id());
    json.writeStringProperty("publisher", version.publisher());
    json.writeStringProperty("host", version.host().orElse(null));
    JsonText.text(json, "published", version.published());
  }

  private void explain(Explanation explanation) {
    json.writeNumberProperty("value", explanation.value());
    json.writeStringProperty("description", explanation.description());
    JsonText.objects(json, "details", explanation.details(), this::explain);
  }

  private void snippet(Snippet snippet) {
    json.writeStringProperty("field", snippet.field());
    json.writeStringProperty("text", snippet.text());
    JsonText.ranges(json, "highlights", snippet.highlights());
    json.writeNumberProperty("section", snippet.source().section());
    json.writeStringProperty("heading", snippet.source().heading());
    json.writeNumberProperty("start", snippet.source().start());
    json.writeBooleanProperty("cut_start", snippet.cutStart());
    json.writeBooleanProperty("cut_end", snippet.cutEnd());
  }
}
