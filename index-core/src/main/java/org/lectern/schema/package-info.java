/// What a document is: its text, what it says about an organization, and the words every value was
/// read from.
///
/// Everything else in Lectern speaks in these types. Readers and rules make a [PolicyDocument], the
/// index keeps it, pages and API show it. The package imports nothing of ours and knows neither
/// files, nor Lucene, nor JSON.
///
/// A value that a filter takes is a *slug*: lower-case words of the label joined by `-`, levels by
/// `/` (`nonprofit/501c3`); states are postal codes, regions and cities their names.
@NullMarked
package org.lectern.schema;

import org.jspecify.annotations.NullMarked;
