/// The program: the command line `lectern`, its configuration, and the server.
///
/// [Main] reads the command, [Configuration] its settings; `serve` opens a data folder and puts the
/// resources of `api` and `page` behind routes. The only packages that know Undertow are this one
/// and those below it; a resource sees a call and gives an answer, whatever serves it.
@NullMarked
package org.lectern.server;

import org.jspecify.annotations.NullMarked;
