package org.lectern.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.lectern.analysis.Analyzers;

/// Which analysis a field of the index has.
final class FieldAnalyzers {
  private FieldAnalyzers() {}

  static Analyzer perField() {
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String fieldName) {
        return fieldName.endsWith(FieldNames.exact("")) ? Analyzers.exact() : Analyzers.stemmed();
      }
    };
  }
}
