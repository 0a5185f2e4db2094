/// The same answers as HTML.
///
/// A [org.lectern.server.api.Call] comes in, an answer in HTML goes out, made by templates of
/// `src/main/jte` from a view of the same [org.lectern.server.api.SearchAnswer] that the API
/// renders. The only package that knows HTML. A `…View` is what a template shows: all links and
/// words are made here, templates only loop and choose. Text of documents reaches them as text,
/// never as HTML, and addresses as links only where they are of the web.
@NullMarked
package org.lectern.server.page;

import org.jspecify.annotations.NullMarked;
