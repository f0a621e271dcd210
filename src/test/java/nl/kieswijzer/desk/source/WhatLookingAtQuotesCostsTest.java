package nl.kieswijzer.desk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.List;
import nl.kieswijzer.core.Sha256;
import nl.kieswijzer.desk.draft.Warnings;
import nl.kieswijzer.election.draft.SavedEntry;
import nl.kieswijzer.election.entry.Content;
import nl.kieswijzer.election.entry.EntryKind;
import nl.kieswijzer.programme.store.ProgrammeStore;
import nl.kieswijzer.site.Language;
import nl.kieswijzer.site.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** A draft whose quotes are looked up at each saving. */
class WhatLookingAtQuotesCostsTest extends AtWorkOnAProgramme {
    private static final int QUOTES = 40;

    @Autowired
    private Warnings warnings;

    @Autowired
    private MessageSource messages;

    @MockitoSpyBean
    private ProgrammeStore store;

    private Texts texts;

    @BeforeEach
    void in_dutch() {
        texts = Texts.of(messages, Language.DUTCH);
    }

    @Test
    void is_one_reading_of_their_programme_and_then_none() {
        kept("Een ander programma.\fVan Zon 1 niets.");
        Sha256 file = kept("Begin.\fPlan voor iedereen.\fPlan voor iedereen. En %s meer.".formatted(System.nanoTime()));
        add(EntryKind.PROGRAMME, "veel", programme(file, 3));
        for (int i = 0; i < QUOTES; i++) {
            quote("plan-" + i, i % 2 == 0 ? "Plan voor iedereen." : "Plan voor niemand.", i % 4 == 0 ? "3" : "1");
        }
        List<SavedEntry> entries = drafts.entries(draft.id());
        clearInvocations(store);
        // Ten stand on page 3 as they say; ten say page 1 and stand on 2; twenty stand nowhere.
        assertThat(warnings.of(texts, entries)).hasSize(30);
        verify(store, times(1)).text(file);
        warnings.of(texts, entries);
        assertThat(mockingDetails(store).getInvocations()).hasSize(1);
    }

    @Test
    void is_one_question_for_a_programme_whose_text_is_not_there() {
        Sha256 file = Sha256.of(new byte[] {1, 2, 3});
        add(EntryKind.PROGRAMME, "veel", programme(file, 3));
        for (int i = 0; i < QUOTES; i++) {
            quote("plan-" + i, "Plan voor iedereen.", "1");
        }
        List<SavedEntry> entries = drafts.entries(draft.id());
        clearInvocations(store);
        for (int saving = 0; saving < 3; saving++) {
            assertThat(warnings.of(texts, entries)).isEmpty();
        }
        verify(store, times(1)).text(file);
    }

    private void quote(String name, String text, String page) {
        add(EntryKind.QUOTE, name, Content.of("party", "zon", "text", text, "programme", "veel", "page", page));
    }
}
