package org.lectern.query;

/// A fault in a query, or what was made of it; the rest is answered.
///
/// @param code stable, for programs: `unclosed-quote`
/// @param position offset into the raw query, UTF-16 units
/// @param length of the faulty part, UTF-16 units
/// @param message for people: `this quote is never closed`
public record Note(String code, int position, int length, String message) {}
