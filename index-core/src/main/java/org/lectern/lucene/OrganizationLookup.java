package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.lectern.organization.Key;
import org.lectern.organization.Member;
import org.lectern.organization.Members;
import org.lectern.organization.Merge;
import org.lectern.organization.OrganizationIds;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Voice;
import org.lectern.search.OrganizationFile;
import org.lectern.search.OrganizationFile.Belonging;
import org.lectern.search.OrganizationFile.Said;

/// Finds an organization by its id, also by one that it no longer has.
record OrganizationLookup(DirectoryReader reader) {
  private static final Set<FactField> TOLD =
      Set.of(FactField.TYPE, FactField.PLACE, FactField.FOUNDED);
  private static final String EIN = "ein-";

  private static Term term(String id) {
    return new Term(FieldNames.ORGANIZATION_ID, id);
  }

  boolean exists(String id) throws IOException {
    return new IndexSearcher(reader).count(new TermQuery(term(id))) > 0;
  }

  /// The ids that the organizations have now whose documents have a key that makes this id.
  List<String> current(String id) throws IOException {
    Set<String> now = new TreeSet<>();
    for (Key key : OrganizationIds.keys(id)) {
      for (Member member : new MemberIndex(reader).with(key)) {
        if (OrganizationIds.makes(member, id)) {
          now.add(member.current().id());
        }
      }
    }
    return List.copyOf(now);
  }

  Optional<OrganizationFile> file(String id) throws IOException {
    List<Member> members = new MemberIndex(reader).of(term(id));
    if (members.isEmpty()) {
      return Optional.empty();
    }
    OrganizationName name = members.getFirst().current();
    Set<String> aliases = new TreeSet<>();
    Set<String> hosts = new TreeSet<>();
    Set<String> eins = new TreeSet<>();
    for (Member member : members) {
      aliases.add(member.name());
      hosts.addAll(member.hosts());
      Optional.ofNullable(member.stated())
          .filter(stated -> stated.startsWith(EIN))
          .ifPresent(stated -> eins.add(stated.substring(EIN.length())));
    }
    List<Said> said = new ArrayList<>();
    List<Belonging> belongings = new ArrayList<>();
    for (PolicyDocument document : first(members)) {
      for (Fact fact : document.facts()) {
        if (fact.field() == FactField.ALIAS) {
          aliases.add(fact.label());
        }
      }
      said.addAll(said(document));
      Members.of(document)
          .ifPresent(member -> belongings.add(belonging(document, Merge.key(member))));
    }
    aliases.remove(name.name());
    return Optional.of(
        new OrganizationFile(
            name,
            List.copyOf(aliases),
            List.copyOf(hosts),
            List.copyOf(eins),
            said,
            voices(id),
            belongings,
            members.size() <= OrganizationFile.MOST));
  }

  private List<PolicyDocument> first(Collection<Member> members) throws IOException {
    List<String> ids =
        members.stream().map(Member::document).sorted().limit(OrganizationFile.MOST).toList();
    List<PolicyDocument> documents = new ArrayList<>();
    for (String id : ids) {
      new DocumentLookup(reader).document(id).ifPresent(documents::add);
    }
    return documents;
  }

  private static Belonging belonging(PolicyDocument document, Key key) {
    return new Belonging(
        document.id(), key, Merge.evidence(document, key).map(words -> words.quote()));
  }

  private static List<Said> said(PolicyDocument document) {
    return document.facts().stream()
        .filter(fact -> TOLD.contains(fact.field()))
        .map(fact ->
            new Said(
                fact.field(),
                fact.value(),
                fact.label(),
                document.summary().voice(),
                document.id()))
        .distinct()
        .toList();
  }

  private Map<Voice, Long> voices(String id) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    Map<Voice, Long> counts = new EnumMap<>(Voice.class);
    for (Voice voice : Voice.values()) {
      Term spoken = new Term(FieldNames.VOICE, voice.slug());
      long count =
          searcher.count(
              new BooleanQuery.Builder()
                  .add(new TermQuery(term(id)), Occur.FILTER)
                  .add(new TermQuery(spoken), Occur.FILTER)
                  .build());
      if (count > 0) {
        counts.put(voice, count);
      }
    }
    return counts;
  }
}
