/// Bytes into extracted documents.
///
/// A [SourceDocument] (a file and its identity) comes in; [DocumentReaders#open] looks at its first
/// bytes, never at its name, and gives a [DocumentReader], a stream of [Extraction]s: an
/// [ExtractedDocument], or an [UnreadableDocument] with the reason. One file may hold many
/// documents; only one of them is in memory at a time.
///
/// What is read:
/// - `text`: prose, about pages, profiles with an infobox, news; one document a file, up to 16 MiB.
/// - HTML ([HtmlReader]), one document a file: [HtmlPruning] takes furniture out by tags, roles and
///   names, [HtmlMain] finds the main part by where its prose is, [HtmlWalk] makes blocks of it,
///   [HtmlSieve] drops what are links to other pages, [HtmlSmallPrint] keeps the lines of the
///   footer that say whose the site is, which are read but not shown. [HtmlFacts] reads what the
///   head, attributes and JSON-LD state. Every character keeps its place in the decoded file
///   ([HtmlSource]).
/// - Markdown ([MarkdownReader]), one document a file, with front matter and notes.
/// - tables with a header ([TableReader]; comma, tab, semicolon or bar), one document a row.
/// - JSON Lines, one object over several lines, or a list of objects ([JsonLinesReader]), one
///   document an object of up to 16 MiB: the API's own document ([ApiShape]), a BEIR corpus line
///   ([BeirShape]), a congressional bill ([BillShape]), told by the keys of the first one.
///
/// Tables, and JSON of any other shape, are read by a [Mapping]: the one given with [ReadAs], else
/// one that comes with the product and recognises its columns ([Mappings]).
///
/// The package knows what a source states in fields of its own, and where; what a text says is the
/// business of `org.lectern.ingest.metadata`. It never knows the index.
@NullMarked
package org.lectern.ingest.reader;

import org.jspecify.annotations.NullMarked;
