package org.lectern.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.search.Hit;
import org.lectern.search.SearchResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON as the API's documentation shows it: these names, in this order.
class JsonTest {
  private static String pretty(String json) {
    JsonNode tree = JsonMapper.shared().readTree(json);
    return tree.toPrettyString().replace("\r\n", "\n");
  }

  @Test
  void search() {
    String query = "q=+affinity+groups&state=NC&limit=1&facets=state,type,founded";
    SearchCall call = SearchParameters.read(QueryString.parse(query), Duration.ofSeconds(1));
    SearchAnswer answer =
        new SearchAnswer(
            call, Sample.response(call.request()), List.of(), List.of(), Optional.empty());
    assertEquals(
        pretty(
            """
            {"query": {"raw": " affinity groups", "parsed": "affinity groups",
              "match": {"mode": "auto", "all": 1, "shown": 1, "bar": 0.0, "unknown": [], "ignored": [],
                "words": [{"word": "affinity", "weight": 0.5, "documents": 1, "synonyms": []}]},
              "notes": [], "suggestions": [], "offers": []},
             "total": {"value": 1, "relation": "eq"},
             "organizations": {"value": 1, "relation": "eq"},
             "hits": [{%s,
               "snippets": [{"field": "body", "text": "<script>affinity</script> groups",
                 "highlights": [[8, 16]], "section": 1, "heading": "Work", "start": 4,
                 "cut_start": false, "cut_end": true}],
               "score": 7.1, "why": ["both words"], "more": 0, "versions": 0,
               "elsewhere": []}],
             "facets": {
               "state": {"values": [{"value": "NC", "label": "North Carolina", "count": 1,
                 "selected": true}], "missing": 2, "total_values": 1},
               "type": {"values": [{"value": "for-profit", "label": "For-profit", "count": 1,
                 "selected": false, "children": [{"value": "for-profit/consultancy",
                 "label": "Consultancy", "count": 1, "selected": false}]}], "missing": 0,
                 "total_values": 1},
               "founded": {"buckets": [{"from": 2020, "to": 2029, "count": 1}], "min": 2020,
                 "max": 2020, "missing": 0}},
             "page": {"limit": 1, "next": "more+/="}, "help": null,
             "took_ms": 3, "timed_out": false, "index_generation": 17}
            """
                .formatted(SUMMARY)),
        pretty(SearchJson.of(answer)));
  }

  @Test
  void searchThatWasCutShort() {
    SearchCall call = SearchParameters.read(QueryString.parse("q=a"), Duration.ofSeconds(1));
    SearchResponse whole = Sample.response(call.request());
    SearchResponse cut =
        new SearchResponse(
            whole.match(),
            whole.notes(),
            1405,
            87,
            whole.hits().stream().map(Hit::uncounted).toList(),
            Optional.empty(),
            Optional.empty(),
            true,
            whole.took(),
            whole.state());
    String json =
        SearchJson.of(new SearchAnswer(call, cut, List.of(), List.of(), Optional.empty()));
    assertTrue(json.contains("\"total\":{\"value\":1405,\"relation\":\"gte\"}"), json);
    assertTrue(json.contains("\"organizations\":{\"value\":87,\"relation\":\"gte\"}"), json);
    assertTrue(json.contains("\"more\":null,\"versions\":null"), json);
  }

  @Test
  void document() {
    String json = DocumentJson.of(Sample.document(), 2);
    assertEquals(
        pretty(
            """
            {%s,
             "sections": [{"heading": null, "text": "The text.", "marks": [{"at": 9, "number": 1}]}],
             "references": [{"number": 19, "text": "text", "url": "https://www.newsobserver.com/a",
               "host": "www.newsobserver.com", "title": "A", "publisher": "News",
              "published": null, "accessed": null, "source": 19}],
             "facts": [{"field": "founded", "value": "2020", "label": "2020", "confidence": 0.98,
               "rule": "infobox label Founded", "withdrawn": null, "evidence": {"quote": "Founded:\\n\\n2020",
               "source_start": 150, "source_end": 164, "section": null, "start": null, "end": null}}],
             "people": [{"name": "Jen Benkovitz", "role": "founder"}],
             "mentions": [{"id": "new-tech-network", "name": "New Tech Network", "count": 1}],
             "website": "www.theleadershipcollaborative.org", "byline": null, "language": "en",
             "ingested": "2026-11-21T20:00:00Z", "source": {"uri": "000.txt", "sha256": "00"},
             "versions": 2}
            """
                .formatted(SUMMARY)),
        pretty(json));
  }

  private static final String SUMMARY =
      """
      "id": "9b1d4c", "title": "The <b>Leadership</b> Collaborative", "url": "javascript:alert(1)",
      "kind": "profile", "voice": "third-party", "publisher": "InfluenceWatch",
      "published": "2016-12",
      "organization": {"id": "the-leadership-collaborative", "name": "The Leadership Collaborative"},
      "types": [{"value": "for-profit/consultancy", "label": "For-profit › Consultancy"}],
      "type_text": "For-profit DEI Consultancy",
      "places": [{"region": "South", "state": "NC", "city": null, "country": "US"}],
      "founded": 2020, "topics": [{"value": "education", "label": "Education"}]\
      """;
}
