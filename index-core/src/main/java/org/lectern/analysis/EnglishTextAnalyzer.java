package org.lectern.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Words of the visible text by Unicode's rules (UAX #29), folded, without possessives; stemmed or
/// not.
final class EnglishTextAnalyzer extends Analyzer {
  // A phrase never runs from one section, heading or name into the next.
  private static final int GAP = 100;

  private final boolean stemmed;

  EnglishTextAnalyzer(boolean stemmed) {
    this.stemmed = stemmed;
  }

  @Override
  protected Reader initReader(String fieldName, Reader text) {
    return new VisibleText(text);
  }

  @Override
  protected Reader initReaderForNormalization(String fieldName, Reader word) {
    return new VisibleText(word);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream tokens = new UnicodeFoldingFilter(words);
    tokens = new EnglishPossessiveFilter(tokens);
    tokens = new AcronymFilter(new ASCIIFoldingFilter(tokens));
    if (stemmed) {
      tokens = new StopFilter(tokens, Analyzers.stopWords());
      tokens = new SnowballFilter(tokens, new EnglishStemmer());
    }
    return new TokenStreamComponents(words, tokens);
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream word) {
    return new AcronymFilter(new ASCIIFoldingFilter(new UnicodeFoldingFilter(word)));
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP;
  }
}
