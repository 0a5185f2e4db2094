/// What Lectern keeps beside the index, in one file of SQLite: `lectern.db`.
///
/// A [Store] is opened on the file; it hands out a [Ledger], in which an ingest notes what became
/// of every source, and tells what the ledger holds as [SourceEntry]s, [Failure]s and [Sums]. The
/// package never knows the index, nor how a source is read.
///
/// # Which of the two leads
///
/// **The index leads.** Each of its commits carries a [Mark]: the lineage of the index and the
/// number of the commit. A commit is made in this order:
/// 1. the database commits its rows, together with the mark that the index is about to carry, and
///    with the former state of every row that this changed;
/// 2. the index commits with that mark. From here on the documents are there.
///
/// What a crash leaves is mended at the next start, by [Store#lead]:
/// - the database is at the index's mark: nothing is to be done;
/// - the database is one transaction ahead of the index (the crash came between 1 and 2): that
///   transaction is taken back, row by row. Its sources are then read again;
/// - anything else (one of the two was deleted, restored from a backup or rebuilt): the rows of the
///   sources are forgotten. Every source is then read again; a document that the index has from the
///   same bytes is not written again.
///
/// So a source is never passed over as unchanged whose documents the index does not have.
///
/// What people corrected by hand ([org.lectern.schema.Correction]) is kept through all of this: it
/// is put into the documents again wherever the index lacks it.
///
/// A run that ended early, by Ctrl-C or a crash, is taken up by the next one with the same request:
/// its sources keep what became of them, so that the report does not tell where it was interrupted.
///
/// The SQL is plain, for the day on which several servers share a PostgreSQL.
@NullMarked
package org.lectern.store;

import org.jspecify.annotations.NullMarked;
