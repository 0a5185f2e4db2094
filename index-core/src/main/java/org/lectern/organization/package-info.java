/// Which documents are about one organization.
///
/// A document's facts come in, the keys of its organization go out ([Member]): the tax number, the
/// hosts of its web site, its names, its states. [Resolution] puts members that share keys
/// together, and keeps those apart that only share a name; [Closure] finds, through a [Keyring],
/// the members that a change can touch.
///
/// [Mentions] finds the organizations that a text names besides its own.
///
/// All of it is a pure function of the set of documents: neither their order nor the runs in which
/// they came matter. The package never knows an index.
@NullMarked
package org.lectern.organization;

import org.jspecify.annotations.NullMarked;
