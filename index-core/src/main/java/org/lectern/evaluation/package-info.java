/// How good a ranking is: topics with judgments in, figures out.
///
/// A [Collection] holds topics (what people want to know) and qrels (which documents answer them).
/// An [Evaluation] asks any [org.lectern.search.SearchEngine] every topic and measures the hits.
/// The package knows the contract of engines and the files of a collection, not how an engine ranks
/// and not how documents are read.
@NullMarked
package org.lectern.evaluation;

import org.jspecify.annotations.NullMarked;
