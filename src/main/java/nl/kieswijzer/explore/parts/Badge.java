package nl.kieswijzer.explore.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import nl.kieswijzer.core.Stance;
import nl.kieswijzer.election.AssessmentLevel;
import nl.kieswijzer.site.Texts;

/** A level or a stance as a sign, a word and a tint: it can be read without any one of them. */
public final class Badge extends Span {
    private Badge(String name, String sign, String word) {
        addClassNames("badge", name);
        Span mark = new Span(sign);
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new Span(word));
    }

    public static Badge of(AssessmentLevel level, Texts texts) {
        return new Badge(name(level), sign(level), word(level, texts));
    }

    /** The word alone. */
    public static String word(AssessmentLevel level, Texts texts) {
        return texts.get("level." + name(level));
    }

    private static String name(AssessmentLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** Where a party stands; without a stance it is silent. */
    public static Badge of(Optional<Stance> stance, Texts texts) {
        String name = stance.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("silent");
        return new Badge(name, stance.map(Badge::sign).orElse("–"), texts.get("stance." + name));
    }

    private static String sign(AssessmentLevel level) {
        return switch (level) {
            case STRENGTHENS -> "++";
            case CONTRIBUTES -> "+";
            case GENERAL -> "○";
            case UNCLEAR -> "?";
            case WEAKENS -> "−";
            case NONE -> "–";
        };
    }

    private static String sign(Stance stance) {
        return switch (stance) {
            case AGREE -> "✓";
            case NEITHER -> "~";
            case DISAGREE -> "✕";
        };
    }
}
