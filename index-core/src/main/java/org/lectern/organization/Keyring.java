package org.lectern.organization;

import java.util.Collection;

/// The members that have a key.
public interface Keyring {
  /// All of them.
  Collection<Member> with(Key key);

  /// Those that state no id, and so may go from one organization to another.
  Collection<Member> unstated(Key key);
}
