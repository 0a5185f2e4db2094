/// The contract that every engine fulfils.
///
/// A [SearchRequest] comes in, a [SearchResponse] goes out; [PolicyDocument]s go in through a
/// [DocumentWriter]. Page, API and command line render the same response, so they cannot drift
/// apart. The package knows neither Lucene nor HTTP; `org.lectern.lucene` fulfils it on an embedded
/// index.
///
/// The promises of the contract, which a test checks on every engine:
/// - both totals are exact, or the response says that the search was cut short;
/// - the count beside a facet value is the total of the same request with that value alone picked
///   in that facet;
/// - the same request on the same index gives the same hits in the same order.
@NullMarked
package org.lectern.search;

import org.jspecify.annotations.NullMarked;
