/// Tests of the parameters and the JSON.
@NullMarked
package org.lectern.server.api;

import org.jspecify.annotations.NullMarked;
