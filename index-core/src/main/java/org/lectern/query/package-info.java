/// What the user typed, as a tree.
///
/// Text comes in, a [ParsedQuery] goes out: a tree of [Query] nodes and a [Note] for each fault.
/// The grammar is our own and small; it never throws the user's words away, and never looks into an
/// index. It knows no engine and no analysis: which tokens a word makes is settled by whoever runs
/// the query.
@NullMarked
package org.lectern.query;

import org.jspecify.annotations.NullMarked;
