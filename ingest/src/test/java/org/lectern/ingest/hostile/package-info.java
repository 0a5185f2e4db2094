/// Files that somebody, or bad luck, has made to hurt whoever reads them, and what becomes of them.
@NullMarked
package org.lectern.ingest.hostile;

import org.jspecify.annotations.NullMarked;
