package nl.kieswijzer.classroom.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code kieswijzer.classroom}: what keeps lessons within bounds.
 *
 * @param mostLessons how many lessons there may be at once, on all servers together
 * @param mostPupils how many pupils may join one lesson
 * @param joinsPerAddress how many pupils may join one lesson from one address at once, until the teacher says how many there are
 * @param joinsPerAddressAMinute how many more a minute
 * @param failuresPerAddress how many join codes may be wrong at first from one address
 * @param failuresPerAddressAMinute how many more a minute
 * @param failuresTogether how many join codes may be wrong at first from everywhere
 * @param failuresTogetherAMinute how many more a minute
 * @param startsPerAddressAnHour how many lessons may be started from one address
 */
@ConfigurationProperties("kieswijzer.classroom")
record ClassroomSettings(
        @DefaultValue("1000") int mostLessons,
        @DefaultValue("250") int mostPupils,
        @DefaultValue("60") int joinsPerAddress,
        @DefaultValue("12") int joinsPerAddressAMinute,
        @DefaultValue("60") int failuresPerAddress,
        @DefaultValue("6") int failuresPerAddressAMinute,
        @DefaultValue("600") int failuresTogether,
        @DefaultValue("60") int failuresTogetherAMinute,
        @DefaultValue("40") int startsPerAddressAnHour) {}
