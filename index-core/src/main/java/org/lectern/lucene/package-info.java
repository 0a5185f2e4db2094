/// The contract of `org.lectern.search` on an embedded Lucene index.
///
/// [LuceneWriter] writes a folder, [LuceneEngine] searches it and follows its commits. The only
/// package besides `analysis` that names a class of Lucene.
@NullMarked
package org.lectern.lucene;

import org.jspecify.annotations.NullMarked;
