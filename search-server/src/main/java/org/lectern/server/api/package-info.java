/// HTTP and JSON on one side, the search contract on the other.
///
/// A [Call] comes in: a path and the raw query string. An [Answer] goes out: status, headers and
/// text. Between the two, [SearchParameters] reads the parameters strictly and the `…Json` classes
/// write the response, one per resource. The package knows no server, no engine and no HTML; the
/// page asks through the same [SearchAnswer], so page and API cannot drift apart.
@NullMarked
package org.lectern.server.api;

import org.jspecify.annotations.NullMarked;
