package nl.kieswijzer.desk.draft.form;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kieswijzer.site.Texts;

/** A day, from a calendar or typed, as a pack writes it: {@code 2027-03-17}. What is no day is not saved, and says so. */
public final class DateInput extends AbstractCompositeField<DatePicker, DateInput, String>
        implements Focusable<DateInput> {
    private static final int MONDAY = 1;

    /** A field for a day; its value is as a pack writes it, blank where there is none. */
    public DateInput(Texts texts, String label) {
        super("");
        DatePicker picker = getContent();
        picker.setLabel(label);
        picker.setLocale(texts.locale());
        picker.setI18n(words(texts));
        picker.setHelperText(texts.get("desk.date.example"));
        picker.addValueChangeListener(it -> {
            if (it.isFromClient() && (it.getValue() != null || !picker.isInvalid())) {
                setModelValue(written(Optional.ofNullable(it.getValue())), true);
            }
        });
    }

    @Override
    protected void setPresentationValue(String value) {
        Optional<LocalDate> day = day(value);
        day.ifPresentOrElse(getContent()::setValue, getContent()::clear);
    }

    /** Whether something stands in it that is no day, which the field then says. */
    public boolean isWrong() {
        return getContent().isInvalid();
    }

    @Override
    public void focus() {
        getContent().focus();
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** What was saved before may be anything, for the checker to say. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static DatePickerI18n words(Texts texts) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(texts.locale());
        return new DatePickerI18n()
                .setMonthNames(List.of(symbols.getMonths()).subList(0, 12))
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()))
                .setFirstDayOfWeek(MONDAY)
                .setDateFormats(texts.get("desk.date.format"), "yyyy-MM-dd")
                .setToday(texts.get("desk.date.today"))
                .setCancel(texts.get("desk.accounts.cancel"))
                .setBadInputErrorMessage(texts.get("desk.date.wrong"));
    }

    /** From Sunday, without the empty one that Java begins with. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }
}
