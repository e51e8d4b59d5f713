/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.study.json.JsonValue;
import org.portolan.trace.Compression;
import org.portolan.trace.TraceFormat;

/** Makes a profile of JSON, or tells the first place where there is none. Members that are not known are let be. */
final class ProfileJsonReader {

    /** No profile has so many points of anything. */
    private static final int MOST_ELEMENTS = 100_000;

    private final String name;

    /**
     * @param name what messages call the file
     */
    ProfileJsonReader(String name) {
        this.name = name;
    }

    TraceProfile read(JsonValue.Fields root) throws UnreadableProfileException {
        if (!root.get("format").equals(Optional.of(new JsonValue.Text(ProfileFile.FORMAT)))) {
            throw new UnreadableProfileException(NLS.bind(Messages.Profile_NoProfile, name));
        }
        var whole = new Node("", root);
        double version = whole.number("version");
        if (version > ProfileFile.VERSION) {
            throw new UnreadableProfileException(NLS.bind(Messages.Profile_Newer, name, (long) version));
        }
        return whole.make(() -> new TraceProfile(origin(whole.node("trace")), whole.number("referencesPerSecond"),
                curve(whole.node("touched")), curve(whole.node("written")), missRatio(whole), fits(whole)));
    }

    private TraceProfile.Origin origin(Node node) throws UnreadableProfileException {
        return new TraceProfile.Origin(node.text("name"), node.constant("format", TraceFormat.values()),
                node.constant("compression", Compression.values()),
                node.has("sha256") ? Optional.of(node.text("sha256")) : Optional.empty(), node.whole("references"),
                node.whole("writes"), node.whole("distinctPages"), node.whole("skipped"), node.number("sampling"));
    }

    private ProfileCurve curve(Node node) throws UnreadableProfileException {
        var points = new ArrayList<ProfilePoint>();
        for (var point : node.nodes("points")) {
            points.add(point.make(() -> new ProfilePoint(point.number("seconds"), point.number("pages"))));
        }
        return node.make(() -> new ProfileCurve(points, node.number("largestError")));
    }

    private List<MissRatioPoint> missRatio(Node node) throws UnreadableProfileException {
        var points = new ArrayList<MissRatioPoint>();
        for (var point : node.nodes("missRatio")) {
            points.add(point.make(() -> new MissRatioPoint(point.whole("pages"), point.number("missRatio"),
                    point.number("standardError"))));
        }
        return points;
    }

    private List<ProfileFit> fits(Node node) throws UnreadableProfileException {
        var fits = new ArrayList<ProfileFit>();
        for (var fit : node.nodes("fits")) {
            // kinds of a later version are left out: the curves are what counts
            var kind = FitKind.ofKey(fit.text("kind"));
            if (kind.isPresent()) {
                fits.add(fit(kind.get(), fit));
            }
        }
        return fits;
    }

    private ProfileFit fit(FitKind kind, Node node) throws UnreadableProfileException {
        var touched = error(node.node("touchedError"));
        var written = error(node.node("writtenError"));
        return switch (kind) {
            case SATURATING -> new ProfileFit.Saturating(node.amount("workingSetPages"), node.amount("touchSeconds"),
                    node.amount("writableSetPages"), node.amount("dirtyPagesPerSecond"), touched, written);
            case UNIFORM -> new ProfileFit.Uniform(node.amount("pages"), node.amount("readsPerSecond"),
                    node.amount("writesPerSecond"), touched, written);
            case ZIPF -> new ProfileFit.Zipf(node.amount("pages"), node.amount("exponent"),
                    node.amount("readsPerSecond"), node.amount("writesPerSecond"), touched, written);
            case HOT_COLD -> new ProfileFit.HotCold(node.amount("pages"), node.amount("hotPages"),
                    node.amount("hotReferences"), node.amount("readsPerSecond"), node.amount("writesPerSecond"),
                    touched, written);
        };
    }

    private FitError error(Node node) throws UnreadableProfileException {
        return new FitError(node.amount("largest"), node.amount("rms"));
    }

    private UnreadableProfileException wrong(String path, String expected) {
        return new UnreadableProfileException(NLS.bind(Messages.Profile_WrongValue, new Object[] {name,
                path.isEmpty() ? Messages.Profile_Whole : path, expected}));
    }

    /** What makes a value, and refuses what cannot be one. */
    private interface Maker<T> {
        T make() throws UnreadableProfileException;
    }

    /** An object of the file, with its place. */
    private final class Node {

        private final String path;
        private final JsonValue.Fields fields;

        Node(String path, JsonValue.Fields fields) {
            this.path = path;
            this.fields = fields;
        }

        /** What values refuse is told with their place. */
        <T> T make(Maker<T> maker) throws UnreadableProfileException {
            try {
                return maker.make();
            } catch (IllegalArgumentException e) {
                throw wrong(path, e.getMessage());
            }
        }

        boolean has(String member) {
            return fields.get(member).isPresent();
        }

        Node node(String member) throws UnreadableProfileException {
            if (fields.get(member).orElse(null) instanceof JsonValue.Fields object) {
                return new Node(at(member), object);
            }
            throw wrong(at(member), Messages.Expected_Object);
        }

        List<Node> nodes(String member) throws UnreadableProfileException {
            if (!(fields.get(member).orElse(null) instanceof JsonValue.Elements array)
                    || array.elements().size() > MOST_ELEMENTS) {
                throw wrong(at(member), Messages.Expected_Array);
            }
            var nodes = new ArrayList<Node>();
            for (int i = 0; i < array.elements().size(); i++) {
                var place = at(member) + "[" + i + "]";
                if (!(array.elements().get(i) instanceof JsonValue.Fields object)) {
                    throw wrong(place, Messages.Expected_Object);
                }
                nodes.add(new Node(place, object));
            }
            return nodes;
        }

        String text(String member) throws UnreadableProfileException {
            if (fields.get(member).orElse(null) instanceof JsonValue.Text text) {
                return text.text();
            }
            throw wrong(at(member), Messages.Expected_Text);
        }

        <E extends Enum<E>> E constant(String member, E[] values) throws UnreadableProfileException {
            var key = text(member);
            return Arrays.stream(values).filter(value -> ProfileJson.key(value).equals(key)).findFirst().orElseThrow(
                    () -> wrong(at(member), NLS.bind(Messages.Expected_OneOf,
                            String.join(", ", Arrays.stream(values).map(ProfileJson::key).toList()))));
        }

        double number(String member) throws UnreadableProfileException {
            return decimal(member).doubleValue();
        }

        /** A number that is not negative. */
        double amount(String member) throws UnreadableProfileException {
            double number = number(member);
            if (number >= 0 && Double.isFinite(number)) {
                return number;
            }
            throw wrong(at(member), Messages.Expected_Amount);
        }

        long whole(String member) throws UnreadableProfileException {
            try {
                long number = decimal(member).longValueExact();
                if (number >= 0) {
                    return number;
                }
            } catch (ArithmeticException e) {
                // told below, as for a negative number
            }
            throw wrong(at(member), Messages.Expected_Whole);
        }

        private BigDecimal decimal(String member) throws UnreadableProfileException {
            if (fields.get(member).orElse(null) instanceof JsonValue.Number number
                    && Math.abs((long) number.number().scale()) < MOST_ELEMENTS) {
                return number.number();
            }
            throw wrong(at(member), Messages.Expected_Number);
        }

        private String at(String member) {
            return path.isEmpty() ? member : path + "." + member;
        }
    }
}
