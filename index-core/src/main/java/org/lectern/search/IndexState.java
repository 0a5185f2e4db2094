package org.lectern.search;

/// An index at one moment.
///
/// @param documents how many it holds
/// @param generation rises with every commit; 0 is an index that nothing was written to
/// @param commit names the commit; another index with the same generation has another one
/// @param suggestions how many organizations, people and topics can be suggested; 0 until
///   suggestions are first asked for
public record IndexState(long documents, long generation, String commit, long suggestions) {}
