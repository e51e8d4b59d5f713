/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.input.Pace;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.validation.MeasuredMethod.Policy;
import org.portolan.study.validation.MeasuredMethod.Switch;
import org.portolan.study.validation.MeasuredMethod.Switch.After;
import org.portolan.study.validation.MeasuredMethod.Throttle;
import org.portolan.study.validation.MeasuredWriter.Pattern;

/** Makes a measured relocation of the values of a row. */
final class MeasuredRowReader {

    private static final Map<String, Boolean> FLAGS = words("0", false, "1", true);
    private static final Map<String, Pattern> PATTERNS = words("none", Pattern.NONE, "uniform", Pattern.UNIFORM,
            "sequential", Pattern.SEQUENTIAL, "zipf", Pattern.ZIPF);
    private static final Map<String, Pace> PACES = words("clock", Pace.CLOCK, "cpu", Pace.PROCESSOR);
    private static final Map<String, MeasuredLink.Kind> LINKS = words("shaped", MeasuredLink.Kind.SHAPED,
            "rate_limiter_100ms", MeasuredLink.Kind.SENDER_LIMIT);
    private static final Map<String, After> SWITCHES = words("immediate", After.START, "pass1", After.FIRST_PASS);

    private static final NumberRange COUNT = NumberRange.whole(1, 1_000_000);
    private static final NumberRange PAGES = NumberRange.whole(0, Pages.MAX_COUNT);
    private static final NumberRange PAGE_SIZE = NumberRange.whole(Pages.SIZE, Pages.SIZE);
    private static final NumberRange BYTES_PER_PAGE = NumberRange.whole(0, Pages.SIZE);
    private static final NumberRange SECONDS = NumberRange.between("0", "100000000");
    private static final NumberRange MILLISECONDS = NumberRange.between("0", "100000000000");
    private static final NumberRange PERCENT = NumberRange.between("0", "100");
    private static final int NANO_DIGITS = 9;
    private static final int MILLI_DIGITS = 3;
    private static final int USUAL_PAGE_HEADER_BYTES = 8;
    private static final int USUAL_ZERO_PAGE_BYTES = 9;

    private final MeasuredCells cells;

    private MeasuredRowReader(MeasuredCells cells) {
        this.cells = cells;
    }

    /** The row; empty when it has problems, which are then noted in {@code cells}. */
    static Optional<MeasuredRelocation> read(MeasuredCells cells) {
        return new MeasuredRowReader(cells).read();
    }

    /** The run of several guests that a row belongs to, if any, even when the rest of the row cannot be used. */
    static Optional<Object> run(MeasuredCells cells) {
        var group = cells.text(MeasuredColumn.GROUP);
        return group.map(g -> MeasuredRelocation.runOf(group, new MeasuredRowReader(cells).repeat(), cells.line()));
    }

    private Optional<MeasuredRelocation> read() {
        var caseId = cells.requiredText(MeasuredColumn.CASE_ID);
        int repeat = repeat();
        var guest = guest();
        var writer = writer();
        var link = new MeasuredLink(cells.requiredWord(MeasuredColumn.LINK_KIND, LINKS),
                new Rate(whole(MeasuredColumn.LINK_BYTES_PER_S, NumberRange.whole(1, Rate.MAX_BYTES_PER_SECOND))));
        var method = method();
        boolean disturbed = cells.word(MeasuredColumn.DISTURBED, FLAGS).orElse(false);
        var measurement = measurement();
        return writer.filter(w -> cells.problems().isEmpty()).map(w -> new MeasuredRelocation(cells.line(), caseId,
                repeat, cells.text(MeasuredColumn.GROUP), guest, w, link, method, disturbed, measurement));
    }

    private int repeat() {
        return cells.number(MeasuredColumn.REPEAT, COUNT).map(BigDecimal::intValue).orElse(1);
    }

    private MeasuredGuest guest() {
        // the engine's page; checked so that a file of larger pages is not misread
        cells.number(MeasuredColumn.PAGE_BYTES, PAGE_SIZE);
        return new MeasuredGuest(memory(),
                new Pages(whole(MeasuredColumn.NONZERO_PAGES, PAGES)),
                new Pages(whole(MeasuredColumn.ZERO_PAGES, PAGES)),
                cells.number(MeasuredColumn.PAGE_HEADER_BYTES, BYTES_PER_PAGE).map(BigDecimal::intValue)
                        .orElse(USUAL_PAGE_HEADER_BYTES),
                cells.number(MeasuredColumn.ZERO_PAGE_BYTES, BYTES_PER_PAGE).map(BigDecimal::intValue)
                        .orElse(USUAL_ZERO_PAGE_BYTES));
    }

    private Bytes memory() {
        var mebibytes = cells.requiredNumber(MeasuredColumn.GUEST_MEMORY_MIB, NumberRange.whole(1, 1L << 42));
        return Bytes.ofMiB(mebibytes.longValue());
    }

    private Optional<MeasuredWriter> writer() {
        var pattern = cells.requiredWord(MeasuredColumn.DIRTY_PATTERN, PATTERNS);
        var writes = new PageRate(
                cells.requiredNumber(MeasuredColumn.PAGE_WRITES_PER_S, NumberRange.between("0", "1000000000000"))
                        .doubleValue());
        var hot = new Pages(whole(MeasuredColumn.HOT_PAGES, PAGES));
        var pace = cells.word(MeasuredColumn.WRITER_PACE, PACES).orElse(Pace.CLOCK);
        var background = cells.number(MeasuredColumn.BACKGROUND_DIRTY_PAGES, PAGES).map(BigDecimal::longValue)
                .map(Pages::new).orElse(Pages.ZERO);
        var exponent = zipfExponent(pattern);
        return exponent.isPresent() == (pattern == Pattern.ZIPF)
                ? Optional.of(new MeasuredWriter(pattern, hot, exponent, writes, pace, background))
                : Optional.empty();
    }

    private Optional<Ratio> zipfExponent(Pattern pattern) {
        return pattern == Pattern.ZIPF
                ? requiredIf(MeasuredColumn.ZIPF_EXPONENT, NumberRange.between("0.01", "10"))
                        .map(MeasuredRowReader::ratio)
                : Optional.empty();
    }

    private MeasuredMethod method() {
        var policy = cells.requiredText(MeasuredColumn.POLICY);
        return new MeasuredMethod(policy, time(cells.requiredNumber(MeasuredColumn.DOWNTIME_LIMIT_MS, MILLISECONDS),
                MILLI_DIGITS),
                policy.equals(Policy.AUTO_CONVERGE.columnValue()) ? throttle() : Optional.empty(),
                policy.equals(Policy.POSTCOPY.columnValue()) ? Optional.of(postcopy()) : Optional.empty(),
                cells.number(MeasuredColumn.TIME_LIMIT_S, SECONDS).map(seconds -> time(seconds, 0)));
    }

    private Optional<Throttle> throttle() {
        var steps = NumberRange.between("1", "99");
        var initial = requiredIf(MeasuredColumn.THROTTLE_INITIAL_PCT, steps).map(MeasuredRowReader::share);
        var increment = requiredIf(MeasuredColumn.THROTTLE_INCREMENT_PCT, steps).map(MeasuredRowReader::share);
        return initial.flatMap(i -> increment.map(n -> new Throttle(i, n)));
    }

    private Switch postcopy() {
        return new Switch(cells.requiredWord(MeasuredColumn.POSTCOPY_AFTER, SWITCHES),
                cells.word(MeasuredColumn.POSTCOPY_PREEMPT, FLAGS).orElse(false));
    }

    private Measurement measurement() {
        return new Measurement(cells.requiredWord(MeasuredColumn.CONVERGED, FLAGS),
                time(cells.requiredNumber(MeasuredColumn.MEASURED_TOTAL_S, SECONDS), 0),
                new Bytes(whole(MeasuredColumn.MEASURED_BYTES, NumberRange.whole(0, Bytes.MAX_COUNT))), livePasses(),
                milliseconds(MeasuredColumn.MEASURED_SERVICE_DOWNTIME_MS),
                milliseconds(MeasuredColumn.MEASURED_SOURCE_DOWNTIME_MS),
                milliseconds(MeasuredColumn.MEASURED_LONGEST_STALL_MS),
                cells.number(MeasuredColumn.MEASURED_THROTTLE_MAX_PCT, PERCENT).map(MeasuredRowReader::share));
    }

    private OptionalInt livePasses() {
        var passes = cells.number(MeasuredColumn.MEASURED_LIVE_PASSES, NumberRange.whole(0, 1_000_000));
        return passes.map(p -> OptionalInt.of(p.intValue())).orElse(OptionalInt.empty());
    }

    private Optional<SimTime> milliseconds(MeasuredColumn column) {
        return cells.number(column, MILLISECONDS).map(ms -> time(ms, MILLI_DIGITS));
    }

    private long whole(MeasuredColumn column, NumberRange range) {
        return cells.requiredNumber(column, range).longValue();
    }

    /** A number in a column that rows of this kind need and others leave blank. */
    private Optional<BigDecimal> requiredIf(MeasuredColumn column, NumberRange range) {
        return cells.text(column).isEmpty()
                ? cells.missing(column, range.expected(), Optional.empty())
                : cells.number(column, range);
    }

    private static SimTime time(BigDecimal number, int digits) {
        return new SimTime(number.movePointRight(NANO_DIGITS - digits).longValue());
    }

    private static Ratio ratio(BigDecimal number) {
        return new Ratio(number.doubleValue());
    }

    private static Ratio share(BigDecimal percent) {
        return ratio(percent.movePointLeft(2));
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> words(Object... wordsAndValues) {
        var words = new LinkedHashMap<String, T>();
        for (int i = 0; i < wordsAndValues.length; i += 2) {
            words.put((String) wordsAndValues[i], (T) wordsAndValues[i + 1]);
        }
        return words;
    }
}
