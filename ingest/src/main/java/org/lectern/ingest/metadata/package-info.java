/// Text into facts with evidence.
///
/// An [org.lectern.ingest.reader.ExtractedDocument] comes in, a [org.lectern.schema.PolicyDocument]
/// goes out. [Layout] tells masthead, infobox, byline, headings, references, furniture and small
/// print of a page apart; each rule then reads what it knows from the [Reading], with its name, a
/// confidence and the words ([Finding]); [Assembly] takes the surest.
///
/// Most facts are read for the organization that the page is about only. Where no single rule is
/// sure of it, [LikelyBody] weighs all names of the page by what it makes of them: title, site,
/// address, small print, hosts, and what its sentences say; the weights are learned.
///
/// All patterns of the rules are [QuickPattern]s: each sentence is asked some hundred, of which
/// nearly none fits.
///
/// Rules are general and cautious: an absent value is *not stated*, and a wrong one is worse than a
/// missing one. What a source states in a field beats the text and switches that field's rules off.
/// Documents of the kind `record` have stated values only, topics excepted: those read from their
/// text stand beside the stated ones.
///
/// The package never knows the index, and no word of a rule is about one particular document.
@NullMarked
package org.lectern.ingest.metadata;

import org.jspecify.annotations.NullMarked;
