/// Tests of what the pages show.
@NullMarked
package org.lectern.server.page;

import org.jspecify.annotations.NullMarked;
