package nl.kieswijzer.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kieswijzer.core.Answer;
import nl.kieswijzer.core.AnswerSheet;
import nl.kieswijzer.core.RevisionId;
import nl.kieswijzer.core.StatementId;
import nl.kieswijzer.election.EditionRevision;
import nl.kieswijzer.election.ElectionCatalogue;
import nl.kieswijzer.election.Statement;
import nl.kieswijzer.site.VisitorSheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestPropertySource;

@SpringBootTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:result;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class TheResultViewTest extends SpringBrowserlessTest {
    @Autowired
    private ElectionCatalogue catalogue;

    @Autowired
    private ObjectProvider<VisitorSheet> visitor;

    @Test
    void ranks_the_parties_at_once_when_the_session_knows_the_sheet() {
        visitor.getObject().keep(everything(Answer.AGREE, revision().number()));
        navigate(ResultView.class);
        assertThat(heading()).isEqualTo("Jouw uitslag");
        assertThat(textOf("ranking")).contains("ChristenUnie").contains("over 10 van jouw 18 stellingen");
        assertThat(textOf("silent-parties")).contains("50PLUS").contains("zegt niets");
    }

    @Test
    void leaves_no_party_out() {
        visitor.getObject().keep(everything(Answer.DISAGREE, revision().number()));
        navigate(ResultView.class);
        String page = textOf("ranking") + textOf("silent-parties");
        assertThat(revision().edition().parties())
                .allSatisfy(it -> assertThat(page).contains(it.name()));
    }

    @Test
    void with_four_answers_asks_for_one_more_instead_of_ranking() {
        List<Statement> four = revision().edition().statements().subList(0, 4);
        visitor.getObject().keep(sheet(four, Answer.AGREE, revision().number()));
        navigate(ResultView.class);
        assertThat(heading()).isEqualTo("Nog even doorgaan");
        assertThat(pageText()).contains("minstens 5").contains("nog 1");
    }

    @Test
    void skipped_statements_are_no_answers() {
        visitor.getObject().keep(everything(Answer.SKIP, revision().number()));
        navigate(ResultView.class);
        assertThat(pageText()).contains("nog 5");
    }

    @Test
    void with_answers_to_an_older_revision_leads_back_to_the_statements() {
        visitor.getObject().keep(everything(Answer.AGREE, revision().number() + 1));
        navigate(ResultView.class);
        assertThat(heading()).isEqualTo("De stellingen zijn veranderd");
    }

    @Test
    void speaks_english_at_its_english_address() {
        visitor.getObject().keep(everything(Answer.AGREE, revision().number()));
        navigate("en/uitslag", ResultView.class);
        assertThat(heading()).isEqualTo("Your result");
    }

    private EditionRevision revision() {
        return catalogue.front().orElseThrow();
    }

    private AnswerSheet everything(Answer answer, int revision) {
        return sheet(revision().edition().statements(), answer, revision);
    }

    private AnswerSheet sheet(List<Statement> statements, Answer answer, int revision) {
        Map<StatementId, Answer> answers =
                statements.stream().map(Statement::id).collect(Collectors.toMap(Function.identity(), _ -> answer));
        return AnswerSheet.of(new RevisionId(revision().edition().id(), revision), answers);
    }

    private String heading() {
        return $(H1.class).single().getText();
    }

    private String textOf(String className) {
        return $(Component.class).withClassName(className).single().getElement().getTextRecursively();
    }

    private String pageText() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
