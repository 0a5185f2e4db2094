package org.lectern.ingest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.organization.Closure;
import org.lectern.organization.Member;
import org.lectern.organization.Mentions;
import org.lectern.organization.Merge;
import org.lectern.organization.Organization;
import org.lectern.organization.Organization.Belonging;
import org.lectern.organization.Resolution;
import org.lectern.schema.Mention;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.DocumentWriter;
import org.lectern.search.OrganizationIndex;

/// Files the documents under their organizations, once a run has written all of its own: those that
/// have a key in common with what came, changed or went. Then finds which others they mention.
final class Filing {
  private final DocumentWriter writer;
  private final OrganizationIndex index;
  private final Set<String> done = new HashSet<>();
  private long written;

  Filing(DocumentWriter writer) {
    this.writer = writer;
    this.index = writer.organizations();
  }

  /// @param all whatever has changed
  /// @return how many documents were written anew
  long run(boolean all) {
    index.affected(all, this::file);
    // What was filed elsewhere just now is mentioned elsewhere: that counts as touched as well.
    Mentions mentions = new Mentions(index::named);
    index.texts(all, document -> mention(document, mentions));
    index.resolved();
    return written;
  }

  private void mention(PolicyDocument document, Mentions mentions) {
    List<Mention> now = mentions.of(document);
    if (!now.equals(document.mentions())) {
      writer.put(document.withMentions(now));
      written++;
    }
  }

  private void file(Member member) {
    if (done.contains(member.document())) {
      return;
    }
    Collection<Member> reached = Closure.of(member, index);
    if (reached.size() > 1) {
      // One that meets nobody is met again for each of its keys, and costs less than it weighs.
      reached.forEach(each -> done.add(each.document()));
    }
    Resolution.of(List.copyOf(reached)).forEach(this::file);
  }

  private void file(Organization organization) {
    OrganizationName name = new OrganizationName(organization.id(), organization.name());
    for (Belonging belonging : organization.belongings()) {
      if (!Merge.isFiled(name, belonging)) {
        index
            .document(belonging.member().document())
            .ifPresent(document -> {
              writer.put(Merge.filed(document, name, belonging));
              written++;
            });
      }
    }
  }
}
