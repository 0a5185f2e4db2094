package org.lectern.analysis;

/// A word of a text as an analysis gives it.
///
/// @param term the folded, perhaps stemmed form
/// @param start offset of the first character in the text, UTF-16 units
/// @param end exclusive end, UTF-16 units
/// @param position of the word in the text, from 0; left-out words count
public record Token(String term, int start, int end, int position) {}
