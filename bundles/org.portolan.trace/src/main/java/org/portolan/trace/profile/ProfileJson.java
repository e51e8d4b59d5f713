/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.portolan.study.json.JsonValue;

/** A profile as JSON. */
final class ProfileJson {

    /** More digits than anything here is known to. */
    private static final MathContext DIGITS = new MathContext(9);

    private ProfileJson() {
    }

    static JsonValue of(TraceProfile profile) {
        return fields("format", text(ProfileFile.FORMAT), "version", number(ProfileFile.VERSION),
                "trace", of(profile.origin()), "referencesPerSecond", number(profile.referencesPerSecond()),
                "touched", of(profile.touched()), "written", of(profile.written()),
                "missRatio", new JsonValue.Elements(profile.missRatio().stream().map(ProfileJson::of).toList()),
                "fits", new JsonValue.Elements(profile.fits().stream().map(ProfileJson::of).toList()));
    }

    private static JsonValue of(TraceProfile.Origin origin) {
        var fields = fields("name", text(origin.name()), "format", text(key(origin.format())),
                "compression", text(key(origin.compression())));
        if (origin.sha256().isPresent()) {
            fields = fields.with("sha256", text(origin.sha256().get()));
        }
        return fields.with("references", number(origin.references())).with("writes", number(origin.writes()))
                .with("distinctPages", number(origin.distinctPages())).with("skipped", number(origin.skipped()))
                .with("sampling", number(origin.sampling()));
    }

    /** A constant as files name it: oracle-general. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonValue of(ProfileCurve curve) {
        List<JsonValue> points = curve.points().stream().<JsonValue>map(
                point -> fields("seconds", exact(point.seconds()), "pages", exact(point.pages()))).toList();
        return fields("largestError", number(curve.largestError()), "points", new JsonValue.Elements(points));
    }

    private static JsonValue of(MissRatioPoint point) {
        return fields("pages", number(point.pages()), "missRatio", number(point.missRatio()),
                "standardError", number(point.standardError()));
    }

    private static JsonValue of(ProfileFit fit) {
        var kind = text(FitKind.of(fit).key());
        var fields = switch (fit) {
            case ProfileFit.Saturating f -> fields("kind", kind, "workingSetPages", number(f.workingSetPages()),
                    "touchSeconds", number(f.touchSeconds()), "writableSetPages", number(f.writableSetPages()),
                    "dirtyPagesPerSecond", number(f.dirtyPagesPerSecond()));
            case ProfileFit.Uniform f -> fields("kind", kind, "pages", number(f.pages()),
                    "readsPerSecond", number(f.readsPerSecond()), "writesPerSecond", number(f.writesPerSecond()));
            case ProfileFit.Zipf f -> fields("kind", kind, "pages", number(f.pages()),
                    "exponent", number(f.exponent()), "readsPerSecond", number(f.readsPerSecond()),
                    "writesPerSecond", number(f.writesPerSecond()));
            case ProfileFit.HotCold f -> fields("kind", kind, "pages", number(f.pages()),
                    "hotPages", number(f.hotPages()), "hotReferences", number(f.hotReferences()),
                    "readsPerSecond", number(f.readsPerSecond()), "writesPerSecond", number(f.writesPerSecond()));
        };
        return fields.with("touchedError", of(fit.touchedError())).with("writtenError", of(fit.writtenError()));
    }

    private static JsonValue of(FitError error) {
        return fields("largest", number(error.largest()), "rms", number(error.rms()));
    }

    private static JsonValue.Fields fields(Object... namesAndValues) {
        var members = new LinkedHashMap<String, JsonValue>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], (JsonValue) namesAndValues[i + 1]);
        }
        return new JsonValue.Fields(members);
    }

    private static JsonValue text(String text) {
        return new JsonValue.Text(text);
    }

    private static JsonValue number(long number) {
        return new JsonValue.Number(BigDecimal.valueOf(number));
    }

    private static JsonValue number(double number) {
        return new JsonValue.Number(BigDecimal.valueOf(number).round(DIGITS));
    }

    /** Of a curve that must grow: rounding might make two points one. */
    private static JsonValue exact(double number) {
        return new JsonValue.Number(BigDecimal.valueOf(number));
    }
}
