package org.lectern.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.organization.Key;
import org.lectern.organization.Keyring;
import org.lectern.organization.Member;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PolicyDocument;

/// What a writer's index knows of organizations, uncommitted writes included, and which documents
/// are to be looked at since others came, changed or went.
///
/// Every commit says whether it was looked at: an index whose last commit was not has all its
/// documents to be looked at.
public interface OrganizationIndex extends Keyring {
  /// An index that knows nothing of them.
  OrganizationIndex NONE =
      new OrganizationIndex() {
        @Override
        public Collection<Member> with(Key key) {
          return List.of();
        }

        @Override
        public Collection<Member> unstated(Key key) {
          return List.of();
        }

        @Override
        public boolean isResolved() {
          return true;
        }

        @Override
        public void affected(boolean all, Consumer<Member> each) {}

        @Override
        public void texts(boolean all, Consumer<PolicyDocument> each) {}

        @Override
        public Optional<OrganizationName> named(String form) {
          return Optional.empty();
        }

        @Override
        public Optional<PolicyDocument> document(String id) {
          return Optional.empty();
        }

        @Override
        public void resolved() {}
      };

  /// Whether nothing has come, changed or gone since the documents were looked at.
  boolean isResolved();

  /// Gives members from which all can be reached that may belong to another organization now than
  /// they are filed under.
  ///
  /// @param all whatever has changed
  void affected(boolean all, Consumer<Member> each);

  /// Gives documents that may mention other organizations now than they are said to.
  ///
  /// @param all whatever has changed
  void texts(boolean all, Consumer<PolicyDocument> each);

  /// The only organization that documents file under a name, those of a register left out.
  ///
  /// @param form of the name, see [org.lectern.organization.NameForm]
  Optional<OrganizationName> named(String form);

  /// A document as it stood when members or texts were last asked for. Unlike
  /// [DocumentWriter#document] it may be asked for while they are given.
  Optional<PolicyDocument> document(String id);

  /// Notes that all have been looked at; the next commit says so.
  void resolved();
}
