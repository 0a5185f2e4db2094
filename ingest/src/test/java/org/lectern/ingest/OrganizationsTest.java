package org.lectern.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lucene.LuceneEngine;
import org.lectern.lucene.LuceneWriter;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.DocumentWriter;
import org.lectern.search.SearchEngine;
import org.lectern.store.Mark;
import org.lectern.store.Store;

/// Documents are filed under one organization whatever the order and the runs they come in.
final class OrganizationsTest {
  @TempDir Path folder;

  private record Place(Path source, Path data) {}

  private Place files(String name) throws IOException {
    Path source = Files.createDirectories(folder.resolve(name).resolve("source"));
    return new Place(source, Files.createDirectories(folder.resolve(name).resolve("data")));
  }

  private static void run(Place files, IngestRequest request) {
    try (DocumentWriter writer = LuceneWriter.open(files.data().resolve("index"));
        Store store = Store.open(files.data().resolve("lectern.db"))) {
      new Ingest(
              request,
              writer,
              store.lead(writer.mark().flatMap(Mark::parse)),
              InstantSource.system(),
              _ -> {},
              () -> false)
          .run();
    }
  }

  private static void run(Place files) {
    run(files, IngestRequest.of(List.of(files.source())).withSync());
  }

  /// `d1: harbor_org Harbor Institute [same organization: name harbor-institute]`.
  private static Map<String, String> filed(Place files, int documents) {
    Map<String, String> filed = new TreeMap<>();
    try (SearchEngine engine = LuceneEngine.open(files.data().resolve("index"))) {
      for (int i = 0; i < documents; i++) {
        engine.document("d" + i).ifPresent(document -> filed.put(document.id(), text(document)));
      }
    }
    return filed;
  }

  private static String text(PolicyDocument document) {
    List<String> merges =
        document.facts().stream()
            .filter(fact -> fact.field() == FactField.ORGANIZATION)
            .map(Fact::rule)
            .filter(rule -> rule.startsWith("same"))
            .toList();
    var organization = Documents.organization(document);
    return organization.id()
        + " "
        + organization.name()
        + " "
        + merges
        + document.mentions().stream()
            .map(mention ->
                " "
                    + mention.organization().id()
                    + " "
                    + mention.organization().name()
                    + " "
                    + mention.count())
            .toList();
  }

  private static String document(int number, Random random) {
    String[] names = {
      "Elks Lodge", "Harbor Institute", "The Harbor Institute", "HARBOR INSTITUTE INC", "Law Center"
    };
    String[] hosts = {"", "", "a.org", "b.org", "facebook.com/elks"};
    String[] states = {"", "", "OH", "TX"};
    String[] texts = {
      "Rain.",
      "The Harbor Institute (HI) met the Elks Lodge. HI left.",
      "Elks Lodge, Elks Lodge, and Harbor Institute, Inc."
    };
    String host = hosts[random.nextInt(hosts.length)];
    String state = states[random.nextInt(states.length)];
    return String.format(
        Locale.ROOT,
        "{\"id\": \"d%d\", \"title\": \"T\", \"kind\": \"profile\", \"voice\": \"third-party\","
            + " \"organization\": {\"name\": \"%s\"}%s%s, \"sections\": [{\"heading\": null, \"text\": \"%s\"}]}\n",
        number,
        names[random.nextInt(names.length)],
        host.isEmpty() ? "" : ", \"website\": \"" + host + "\"",
        state.isEmpty() ? "" : ", \"places\": [{\"state\": \"" + state + "\"}]",
        texts[random.nextInt(texts.length)]);
  }

  private static String row(int number, Random random) {
    return String.format(
        Locale.ROOT,
        "98000000%d,%s,,,MOBILE,%s,,0000,03,3,1000,200001,1,15,000000000,1,01,201812,0,0,02,0,12,0,0,0,A20,\n",
        number,
        random.nextBoolean() ? "ELKS LODGE" : "HARBOR INSTITUTE INC",
        random.nextBoolean() ? "OH" : "TX");
  }

  private static final String HEAD =
      "EIN,NAME,ICO,STREET,CITY,STATE,ZIP,GROUP,SUBSECTION,AFFILIATION,CLASSIFICATION,RULING,DEDUCTIBILITY,"
          + "FOUNDATION,ACTIVITY,ORGANIZATION,STATUS,TAX_PERIOD,ASSET_CD,INCOME_CD,FILING_REQ_CD,"
          + "PF_FILING_REQ_CD,ACCT_PD,ASSET_AMT,INCOME_AMT,REVENUE_AMT,NTEE_CD,SORT_NAME\n";

  private static Map<String, String> library(int documents, long seed) {
    Random random = new Random(seed);
    Map<String, String> library = new TreeMap<>();
    for (int i = 0; i < documents; i++) {
      library.put("d" + i + ".jsonl", document(i, random));
    }
    for (int i = 0; i < random.nextInt(3); i++) {
      library.put("r" + i + ".csv", HEAD + row(i, random));
    }
    return library;
  }

  @Test
  void orderRunsAndWhatWasThereInBetweenDoNotMatter() throws IOException {
    for (long seed = 0; seed < 4; seed++) {
      int documents = 7;
      Map<String, String> library = library(documents, seed);
      Place once = files("once" + seed);
      for (var file : library.entrySet()) {
        Files.writeString(once.source().resolve(file.getKey()), file.getValue());
      }
      run(once);
      Place often = files("often" + seed);
      Random random = new Random(seed);
      List<String> names = new ArrayList<>(library.keySet());
      Collections.shuffle(names, random);
      for (String name : names) {
        Path file = often.source().resolve(name);
        if (random.nextInt(3) == 0 && name.startsWith("d")) {
          // Another document first, and then a gap: what it brought about must go with it.
          int number = Integer.parseInt(name.replaceAll("\\D", ""));
          Files.writeString(file, document(number, random));
          run(often);
          Files.delete(file);
          if (random.nextBoolean()) {
            run(often);
          }
        }
        Files.writeString(file, library.getOrDefault(name, ""));
        if (random.nextInt(3) > 0) {
          run(often);
        }
      }
      run(often);
      assertEquals(filed(once, documents), filed(often, documents), "seed " + seed);
      run(often, IngestRequest.of(List.of()).withResolving());
      assertEquals(filed(once, documents), filed(often, documents), "resolved, seed " + seed);
    }
  }

  @Test
  void mergeHasItsEvidenceAndUnmergesWithWhatBroughtItAbout() throws IOException {
    Place files = files("evidence");
    Path profile = files.source().resolve("d0.jsonl");
    Files.writeString(
        profile,
        "{\"id\": \"d0\", \"title\": \"T\", \"organization\": {\"name\": \"The Harbor Institute\"},"
            + " \"website\": \"www.harbor.org\", \"sections\": []}\n");
    Files.writeString(
        files.source().resolve("d1.jsonl"),
        "{\"id\": \"d1\", \"title\": \"T\", \"organization\": {\"name\": \"Harbor Institute\"},"
            + " \"sections\": []}\n");
    run(files);
    assertEquals(
        Map.of(
            "d0", "harbor_org Harbor Institute [][]",
            "d1", "harbor_org Harbor Institute [same organization: name harbor-institute][]"),
        filed(files, 2));
    try (SearchEngine engine = LuceneEngine.open(files.data().resolve("index"))) {
      PolicyDocument merged = engine.document("d1").orElseThrow();
      Fact fact =
          merged.facts().stream()
              .filter(one -> one.rule().startsWith("same"))
              .findFirst()
              .orElseThrow();
      assertTrue(fact.evidence().quote().contains("Harbor Institute"));
      assertFalse(
          merged.facts().stream()
              .filter(one -> one.label().equals("Harbor Institute"))
              .toList()
              .isEmpty());
    }
    Files.delete(profile);
    run(files);
    assertEquals(Map.of("d1", "harbor-institute Harbor Institute [][]"), filed(files, 2));
  }

  private static String article(int number, String organization, String text) {
    return String.format(
        Locale.ROOT,
        "{\"id\": \"d%d\", \"title\": \"T\", \"kind\": \"news\", \"organization\": {\"name\": \"%s\"},"
            + " \"sections\": [{\"heading\": null, \"text\": \"%s\"}]}\n",
        number,
        organization,
        text);
  }

  @Test
  void newNameIsFoundInTheTextsThatWereThereBefore() throws IOException {
    Place files = files("mentions");
    Files.writeString(
        files.source().resolve("d0.jsonl"),
        article(0, "Elks Lodge", "The Harbor Institute (HI) lends boats. HI is old."));
    run(files);
    assertEquals(Map.of("d0", "elks-lodge Elks Lodge [][]"), filed(files, 2));
    Path other = files.source().resolve("d1.jsonl");
    Files.writeString(other, article(1, "The Harbor Institute", "It met the Elks Lodge."));
    run(files);
    assertEquals(
        Map.of(
            "d0", "elks-lodge Elks Lodge [][ harbor-institute The Harbor Institute 2]",
            "d1", "harbor-institute The Harbor Institute [][ elks-lodge Elks Lodge 1]"),
        filed(files, 2));
    Files.delete(other);
    run(files);
    assertEquals(Map.of("d0", "elks-lodge Elks Lodge [][]"), filed(files, 2));
  }

  @Test
  void runThatWasStoppedIsMadeUpForByTheNextOne() throws IOException {
    Place files = files("stopped");
    Map<String, String> library = library(9, 5);
    for (var file : library.entrySet()) {
      Files.writeString(files.source().resolve(file.getKey()), file.getValue());
    }
    IngestRequest request = IngestRequest.of(List.of(files.source()));
    int[] asked = {0};
    try (DocumentWriter writer = LuceneWriter.open(files.data().resolve("index"));
        Store store = Store.open(files.data().resolve("lectern.db"))) {
      new Ingest(
              request,
              writer,
              store.lead(writer.mark().flatMap(Mark::parse)),
              InstantSource.system(),
              _ -> asked[0]++,
              () -> asked[0] >= library.size())
          .run();
      assertFalse(writer.organizations().isResolved());
    }
    run(files, request);
    Place once = files("alone");
    for (var file : library.entrySet()) {
      Files.writeString(once.source().resolve(file.getKey()), file.getValue());
    }
    run(once);
    assertEquals(filed(once, 9), filed(files, 9));
    try (DocumentWriter writer = LuceneWriter.open(files.data().resolve("index"))) {
      assertTrue(writer.organizations().isResolved());
    }
  }
}
