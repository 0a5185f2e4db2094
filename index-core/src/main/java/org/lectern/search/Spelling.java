package org.lectern.search;

/// What stands in the index where words of a query hardly do.
///
/// @param first index of the first word that it replaces
/// @param replaced how many words it replaces, 1 or 2
/// @param text one word, or two with a space between
public record Spelling(int first, int replaced, String text) {}
