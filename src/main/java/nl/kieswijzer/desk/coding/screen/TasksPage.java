package nl.kieswijzer.desk.coding.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import nl.kieswijzer.desk.DeskLinks;
import nl.kieswijzer.desk.account.Account;
import nl.kieswijzer.desk.account.Role;
import nl.kieswijzer.desk.coding.round.Coding;
import nl.kieswijzer.desk.coding.round.Coding.Task;
import nl.kieswijzer.desk.door.Door;
import nl.kieswijzer.desk.page.DeskPage;
import nl.kieswijzer.desk.page.Entrance;
import nl.kieswijzer.site.Links;
import nl.kieswijzer.site.Parts;
import nl.kieswijzer.site.Texts;
import org.springframework.context.MessageSource;

/** What somebody is asked to read blind. */
@Route(DeskLinks.READING)
@RouteAlias(DeskLinks.READING_EN)
public class TasksPage extends DeskPage {
    private final transient Coding coding;

    public TasksPage(MessageSource messages, Door door, Entrance entrance, Coding coding) {
        super(messages, door, entrance, Role.EDITOR);
        this.coding = coding;
    }

    @Override
    protected String title(Texts texts) {
        return texts.get("desk.reading.title");
    }

    @Override
    protected String addressIn(Links links) {
        return new DeskLinks(links.language()).reading();
    }

    @Override
    protected Component inside(Texts texts, Account who) {
        List<Task> tasks = coding.tasks(who);
        if (tasks.isEmpty()) {
            return Parts.lead(texts.get("desk.reading.none"));
        }
        UnorderedList list = new UnorderedList();
        tasks.forEach(it -> list.add(line(texts, it)));
        return new Div(Parts.lead(texts.get("desk.reading.lead")), list);
    }

    private static ListItem line(Texts texts, Task task) {
        return new ListItem(
                Parts.link(new DeskLinks(texts.language()).reading(task.round().value()), task.title()),
                Parts.span(
                        task.done() == task.of() ? "done" : "to-do",
                        texts.get("desk.reading.progress", task.done(), task.of())));
    }
}
