/// What the user typed, as a tree.
///
/// Text comes in, a [ParsedQuery] goes out: a tree of [Query] nodes and a [Note] for each fault.
/// The grammar is our own and small; it never throws the user's words away, and never looks into an
/// index. It knows no engine and no analysis: which tokens a word makes is settled by whoever runs
/// the query.
///
/// # The language
///
/// | typed | means |
/// | --- | --- |
/// | `school voucher` | bare words: how many of them a document needs is the match mode's business |
/// | `"school voucher"` | a phrase; typographic quotes count as well, apostrophes never |
/// | `a AND b`, `a OR b`, `NOT a`, `-a` | operators: both, either, not; what they join is never relaxed |
/// | `(a b) OR c` | a group; side by side within an operator's operand means all |
/// | `title:tax`, `title:"carbon tax"`, `title:(tax OR levy)` | in a [QueryField] that holds text |
/// | `state:NC`, `state:North Carolina`, `-type:(501c3 OR pac)` | a value of a field, by code or label |
/// | `founded:1970..1990`, `published:2016-06..` | a range, both ends inclusive; either may be left out |
/// | `state:_missing` | documents that state nothing there |
/// | `educat*` | every word that begins so; at least 2 letters or digits before the star |
/// | `benkowitz~`, `benkowitz~1` | words a few edits away; without a number 1 edit for words of up to 5 characters, else 2 |
///
/// `NOT` and `-` bind tightest, then `AND`, `OR`, and words side by side. A group that is no
/// operand melts into its surroundings: `(a b)` is `a b`.
///
/// What is no syntax:
/// - `AND`, `OR` and `NOT` in small letters, and in a query without any letter in lower case, be it
///   in a phrase or a field's name: whole queries in capitals are prose. They are then kept in
///   lower case, so that nothing reads them as operators again. Only in the parentheses of a field
///   that holds values they count all the same.
/// - `-` anywhere but at the start of a token with something directly behind it.
/// - parentheses whose partner is in the same word: `501(c)(3)`, `word(s)`.
/// - a colon behind any other name: `note: this`, `http://example.org`, `10:30`.
/// - a backslash, `+`, `^`, `&`, `|`, `!` and the like anywhere; where others have an operator, a
///   note says so.
///
/// Tokens without a letter or number are left out; control characters and lone surrogates part
/// words like spaces; invisible characters ([org.lectern.schema.Invisible]) are left out wherever
/// they stand. The words of a value's label need no quotes: `state:North Carolina taxes` is North
/// Carolina and a word; only a city's name does. A query of nothing but exclusions is everything
/// except those.
///
/// # Faults
///
/// `unclosed-quote`, `unopened-quote`, `empty-phrase`, `phrase-suffix`, `unclosed-group`,
/// `unopened-group`, `empty-group`, `missing-operand`, `operator-as-word`, `missing-value`,
/// `unknown-value`, `bad-range`, `reversed-range`, `prefix-too-short`, `fuzzy-too-short`,
/// `too-many-edits`, `misplaced-wildcard` (`*water`, `w?ter`, `"water * tax"`), `unknown-operator`
/// (`!water`, `+water`, `a || b`) and `nothing-to-search` are notes that say what was made of it.
/// Only a query over a limit is not answered: [QueryRejectedException] with `query-too-long`,
/// `query-too-deep`, `too-many-clauses` or `too-many-words`.
///
/// # Trees
///
/// One meaning has one shape: no [Query.All] directly in a [Query.All], no [Query.Any] in a
/// [Query.Any], no [Query.Not] in a [Query.Not]; a [Query.InField] holds text only and no bare
/// [Query.Not]. So [QueryPrinter] can write a tree down as text that is read as the same tree.
@NullMarked
package org.lectern.query;

import org.jspecify.annotations.NullMarked;
