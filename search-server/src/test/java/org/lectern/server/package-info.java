/// Tests of the server over real HTTP, of the configuration, and of the house.
@NullMarked
package org.lectern.server;

import org.jspecify.annotations.NullMarked;
