package org.lectern.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.PartialDate;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Reference;
import org.lectern.schema.Section;
import org.lectern.schema.Summary;
import org.lectern.schema.WebAddress;
import org.lectern.search.FilterField;
import org.lectern.search.SearchRequest;
import org.lectern.search.SimilarDocuments.Similar;
import org.lectern.search.Versions;
import org.lectern.server.api.DocumentResource;
import org.lectern.server.api.SearchLink;

/// What the template of the document page shows. All of it is plain text, which the template
/// escapes.
///
/// @param back link to the hits it was found among; absent where it was not searched for
/// @param language of the text: `en`
/// @param source where it was published, `http` or `https` only
/// @param contents the headings, as links; empty where there are few
/// @param marked whether the query's words are marked in the text
/// @param versions other documents that say nearly the same; absent where there are none
/// @param related absent where there are no other documents about the organization
/// @param similar documents that share its telling words, about other organizations
/// @param record where it was read from
public record DocumentView(
    Frame frame,
    @Nullable String back,
    String language,
    String title,
    VoiceView voice,
    String kind,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String date,
    @Nullable String byline,
    @Nullable String source,
    @Nullable String host,
    FactsView facts,
    List<LinkView> contents,
    List<SectionView> sections,
    boolean marked,
    List<ReferenceView> references,
    List<LinkView> mentions,
    @Nullable VersionsView versions,
    @Nullable RelatedView related,
    List<SimilarView> similar,
    String record) {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final int LEAST_CONTENTS = 3;
  private static final int LONG_TITLE = 70;

  public DocumentView {
    contents = List.copyOf(contents);
    sections = List.copyOf(sections);
    references = List.copyOf(references);
    mentions = List.copyOf(mentions);
    similar = List.copyOf(similar);
  }

  /// Other documents that a document leads to.
  ///
  /// @param versions that say nearly the same
  /// @param related about its organization
  record Others(Versions versions, Optional<RelatedView> related, List<Similar> similar) {
    Others {
      similar = List.copyOf(similar);
    }
  }

  /// Whether the title is too long for large letters.
  public boolean longTitle() {
    return title.length() > LONG_TITLE;
  }

  /// @param asked the search it was found with; without words and filters where there was none
  static DocumentView of(Site site, PolicyDocument document, SearchRequest asked, Others others) {
    Summary summary = document.summary();
    SearchSteps steps = new SearchSteps(SearchPage.everything(asked));
    QueryMarks marks = new QueryMarks(asked.query().tree());
    MarkIds ids = new MarkIds();
    List<SectionView> sections = sections(document, marks, ids);
    Optional<String> source = Optional.ofNullable(summary.url()).filter(HitView::isWeb);
    boolean searched = !SearchLink.query(asked).isEmpty();
    PartialDate published = summary.published();
    return new DocumentView(
        frame(site, summary, asked),
        searched ? SearchLink.of(SearchPage.PATH, asked) : null,
        Optional.ofNullable(document.language()).filter(LANGUAGES::contains).orElse("en"),
        HitView.title(summary),
        VoiceView.of(summary.voice()),
        summary.kind().label(),
        summary.publisher(),
        published == null ? null : published.toString(),
        published == null ? null : Words.date(published),
        document.byline(),
        source.orElse(null),
        source.flatMap(WebAddress::host).orElse(null),
        FactsView.of(document, steps),
        contents(sections, document.references().size()),
        sections,
        !marks.isEmpty(),
        ReferenceView.of(document.references(), ids),
        document.mentions().stream()
            .map(mention ->
                new LinkView(
                    mention.organization().name(),
                    steps.pick(FilterField.ORGANIZATION, mention.organization().id())))
            .toList(),
        VersionsView.of(others.versions()),
        others.related().orElse(null),
        SimilarView.of(summary, others.similar()),
        document.source().uri());
  }

  private static Frame frame(Site site, Summary summary, SearchRequest asked) {
    String title = Words.joined(" – ", HitView.title(summary), summary.publisher());
    return new Frame(
        site,
        title,
        asked.query().raw(),
        new SearchSteps(asked).kept("q", "facets"),
        DocumentResource.PREFIX + summary.id());
  }

  private static List<SectionView> sections(
      PolicyDocument document, QueryMarks marks, MarkIds ids) {
    List<Integer> numbers = document.references().stream().map(Reference::number).toList();
    List<SectionView> sections = new ArrayList<>();
    for (Section section : document.sections()) {
      sections.add(SectionView.of(sections.size(), section, marks, ids, numbers));
    }
    return sections;
  }

  private static List<LinkView> contents(List<SectionView> sections, int references) {
    List<LinkView> headings =
        Stream.concat(
                sections.stream()
                    .filter(section -> section.heading() != null)
                    .map(section -> new LinkView(section.heading(), "#" + section.id())),
                references == 0
                    ? Stream.empty()
                    : Stream.of(new LinkView("References (" + references + ")", "#references")))
            .toList();
    return headings.size() < LEAST_CONTENTS ? List.of() : headings;
  }
}
