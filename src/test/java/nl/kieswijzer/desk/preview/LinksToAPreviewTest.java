package nl.kieswijzer.desk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kieswijzer.core.EditionId;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.desk.account.Secret;
import nl.kieswijzer.desk.audit.AuditEntry;
import nl.kieswijzer.desk.audit.AuditList;
import nl.kieswijzer.desk.audit.Deed;
import nl.kieswijzer.election.LocalizedText;
import nl.kieswijzer.election.draft.Publication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A link to the preview of a draft, from when it is made to when it is over. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:preview-links;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class LinksToAPreviewTest extends PreviewsOnARunningSite {
    @Autowired
    private JdbcClient database;

    @Autowired
    private AuditList audit;

    @Test
    void leads_to_its_draft_and_stands_in_the_list_with_who_made_it_and_until_when() {
        assertThat(links.draft(link.secret())).contains(draft);
        assertThat(links.of(draft)).containsExactly(link.link());
        assertThat(link.link().madeBy()).isEqualTo("Sanne");
        assertThat(link.link().expiresAt()).isEqualTo(link.link().madeAt().plus(PreviewLinks.LASTS));
        assertThat(links.draft(Secret.random())).isEmpty();
    }

    @Test
    void stands_in_the_database_as_a_hash_alone() {
        String rows =
                database.sql("select * from draft_link").query().listOfRows().toString();
        assertThat(rows)
                .doesNotContain(link.secret().value())
                .contains(link.secret().hash());
    }

    @Test
    void is_over_after_its_last_day() {
        database.sql("update draft_link set expires_at = made_at").update();
        assertThat(links.draft(link.secret())).isEmpty();
        assertThat(links.of(draft)).isEmpty();
        links.make(SANNE, draft);
        assertThat(database.sql("select count(*) from draft_link")
                        .query(Integer.class)
                        .single())
                .as("rows, that one gone")
                .isOne();
    }

    @Test
    void is_over_once_taken_back_and_the_audit_list_says_both() {
        links.revoke(SANNE, draft, link.link());
        assertThat(links.draft(link.secret())).isEmpty();
        assertThat(audit.latest(0, 2).stream().map(AuditEntry::deed))
                .containsExactly(Deed.PREVIEW_LINK_REVOKED, Deed.PREVIEW_LINK_MADE);
    }

    @Test
    void is_over_once_its_draft_is_published() {
        LocalizedText reason = LocalizedText.of(Map.of("nl", "Beter.", "en", "Better."));
        assertThat(drafts.publish(draft.id(), reason))
                .isEqualTo(new Publication.Published(
                        new RevisionId(new EditionId(front.edition().id().value()), front.number() + 1)));
        assertThat(links.draft(link.secret())).isEmpty();
    }
}
