package org.lectern.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.query.Token.Kind;

/// Puts tokens together to clauses, by recursive descent.
///
/// ```
/// side by side = { either }
/// either       = both { OR both }
/// both         = one { AND one }
/// one          = { NOT | - } ( word | phrase | group | field: ( word | phrase | group ) )
/// group        = ( side by side )
/// ```
///
/// Every rule answers a list of clauses side by side, so that a group without an operator around it
/// melts into its surroundings. An empty list stands for what a note told to have been left out.
final class Grammar {
  /// Where `AND`, `OR` and `NOT` are operators; elsewhere they are words.
  enum Operators {
    EVERYWHERE,
    /// In a query in capitals: `STATE:(NC OR SC)` is no prose.
    IN_VALUES,
    NOWHERE
  }

  /// @param clauses of the root
  /// @param positions of the leaves, in their order: offsets into the raw query
  record Parse(List<Query> clauses, List<Integer> positions, Notes notes) {}

  private final TokenStream tokens;
  private final ClauseReader reader;
  private final Notes notes;
  private final Operators operators;

  private Grammar(TokenStream tokens, Notes notes, Operators operators) {
    this.tokens = tokens;
    this.reader = new ClauseReader(tokens, notes);
    this.notes = notes;
    this.operators = operators;
  }

  static Parse parse(VisibleQuery query, List<Token> tokens, Operators operators) {
    Notes notes = new Notes(query);
    Grammar grammar = new Grammar(new TokenStream(query.text(), tokens), notes, operators);
    List<Query> clauses = grammar.sideBySide(Scope.NONE);
    List<Integer> positions = grammar.reader.positions().stream().map(query::start).toList();
    return new Parse(clauses, positions, notes);
  }

  private List<Query> sideBySide(Scope scope) {
    List<Query> clauses = new ArrayList<>();
    while (!tokens.at(Kind.CLOSE) && !tokens.at(Kind.END)) {
      if (beginsOperand(scope)) {
        clauses.addAll(either(scope));
      } else {
        lacksOperand(tokens.take(), "in front of it");
      }
    }
    return clauses;
  }

  private List<Query> either(Scope scope) {
    return operands(Kind.OR, scope, this::both, NormalForm::any);
  }

  private List<Query> both(Scope scope) {
    return operands(Kind.AND, scope, this::one, NormalForm::all);
  }

  private List<Query> operands(
      Kind operator,
      Scope scope,
      Function<Scope, List<Query>> rule,
      Function<List<Query>, Query> joined) {
    List<List<Query>> operands = new ArrayList<>();
    operands.add(rule.apply(scope));
    while (tokens.at(operator) && operatorsCount(scope)) {
      Token token = tokens.take();
      if (beginsOperand(scope)) {
        operands.add(rule.apply(scope));
      } else {
        lacksOperand(token, "behind it");
      }
    }
    operands.removeIf(List::isEmpty);
    if (operands.size() < 2) {
      return operands.isEmpty() ? List.of() : operands.getFirst();
    }
    return List.of(joined.apply(operands.stream().map(NormalForm::all).toList()));
  }

  private List<Query> one(Scope scope) {
    boolean excluded = false;
    while (tokens.at(Kind.MINUS) || (tokens.at(Kind.NOT) && operatorsCount(scope))) {
      excluded = !excluded;
      Token token = tokens.take();
      if (!beginsOperand(scope)) {
        lacksOperand(token, "behind it");
        return List.of();
      }
    }
    List<Query> clauses = operand(scope);
    return excluded && !clauses.isEmpty() ? excluded(clauses) : clauses;
  }

  /// Not these clauses. Two exclusions cancel out, and where operators are words, what stood side
  /// by side within both does so again: `-(-(TAX LEVY))` is `TAX LEVY`.
  private List<Query> excluded(List<Query> clauses) {
    Query not = NormalForm.not(NormalForm.all(clauses));
    return not instanceof Query.All(var parts) && operators != Operators.EVERYWHERE
        ? parts
        : List.of(not);
  }

  private List<Query> operand(Scope scope) {
    return switch (tokens.peek().kind()) {
      case OPEN -> group(scope);
      case FIELD -> field();
      case WORD, PHRASE, AND, OR, NOT -> reader.read(scope);
      case MINUS, CLOSE, END -> throw new IllegalStateException("no operand: " + tokens.peek());
    };
  }

  private List<Query> group(Scope scope) {
    Token open = tokens.take();
    List<Query> clauses = sideBySide(new Scope(scope.field(), scope.field().isPresent()));
    if (tokens.at(Kind.CLOSE)) {
      Token close = tokens.take();
      if (clauses.isEmpty()) {
        notes.add(
            "empty-group",
            open.start(),
            close.end() - open.start(),
            "there is nothing to look for in these parentheses; they were left out");
      }
    } else {
      notes.add(
          "unclosed-group",
          open,
          "this parenthesis is never closed; its group ends with the query");
    }
    return clauses;
  }

  private List<Query> field() {
    Token name = tokens.take();
    QueryField field = QueryField.of(name.text()).orElseThrow();
    List<Query> clauses = operand(new Scope(Optional.of(field), false));
    if (clauses.isEmpty()) {
      return List.of(reader.word(name));
    }
    return field.holds() == QueryField.Holds.TEXT
        ? List.of(NormalForm.inField(field, NormalForm.all(clauses)))
        : clauses;
  }

  private boolean beginsOperand(Scope scope) {
    return switch (tokens.peek().kind()) {
      case WORD, PHRASE, FIELD, OPEN, MINUS, NOT -> true;
      case AND, OR -> !operatorsCount(scope) || reader.isValue(tokens.peek(), scope);
      case CLOSE, END -> false;
    };
  }

  private boolean operatorsCount(Scope scope) {
    return switch (operators) {
      case EVERYWHERE -> true;
      case IN_VALUES -> scope.holds() != QueryField.Holds.TEXT;
      case NOWHERE -> false;
    };
  }

  private void lacksOperand(Token operator, String where) {
    notes.add(
        "missing-operand",
        operator,
        "`" + operator.text() + "` has nothing " + where + "; it was left out");
  }
}
