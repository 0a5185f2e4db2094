/// The same answers as HTML.
///
/// A [org.lectern.server.api.Call] comes in, an answer in HTML goes out, made by templates of
/// `src/main/jte` from a view of the same [org.lectern.server.api.SearchAnswer] that the API
/// renders. The only package that knows HTML; it never asks an engine by itself, and text of
/// documents reaches the templates as text only, never as HTML.
@NullMarked
package org.lectern.server.page;

import org.jspecify.annotations.NullMarked;
