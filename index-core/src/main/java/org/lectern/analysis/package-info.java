/// Text in, tokens out: the same at index and at query time.
///
/// Two analyses of English text, both without invisible characters, folded (case, accents,
/// typographic forms) and without possessives:
/// - *stemmed* ([Analyzers#stemmed()]): Porter2 stems, without the 33 most frequent words; for
///   words. Where a word was left out a gap stays, so that nothing moves together.
/// - *exact* ([Analyzers#exact()]): every word as it stands; for phrases and prefixes.
///
/// [Tokens] gives the same tokens to code that must not know Lucene, [Synonyms] what means the same
/// as words of a query, by the rules of `synonyms.txt`. The package knows no field and no index.
@NullMarked
package org.lectern.analysis;

import org.jspecify.annotations.NullMarked;
