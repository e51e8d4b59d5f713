/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.portolan.study.json.JsonReader;
import org.portolan.study.json.JsonSyntaxException;
import org.portolan.study.json.JsonValue;
import org.portolan.study.json.JsonWriter;

/** The file that holds a profile: JSON, as docs/profile-format.md describes it. */
public final class ProfileFile {

    /** What files say that they are. */
    static final String FORMAT = "portolan-profile";
    /** The version that is written; older ones are read. */
    static final int VERSION = 1;

    /** A profile takes some ten kilobytes. */
    private static final int LARGEST = 1 << 24;

    private ProfileFile() {
    }

    /** The text of a profile's file. */
    public static String text(TraceProfile profile) {
        return JsonWriter.text(ProfileJson.of(profile));
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableProfileException when it is not there, or is no profile
     * @throws IOException when the disk fails
     */
    public static TraceProfile read(Path file) throws UnreadableProfileException, IOException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableProfileException(NLS.bind(Messages.Profile_TooLarge, file));
            }
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file.toString());
        } catch (NoSuchFileException e) {
            throw new UnreadableProfileException(NLS.bind(Messages.Profile_NotFound, file), e);
        }
    }

    /**
     * Reads the text of a file.
     *
     * @param name what messages call it
     * @throws UnreadableProfileException when it is no profile
     */
    public static TraceProfile parse(String text, String name) throws UnreadableProfileException {
        try {
            if (JsonReader.read(text) instanceof JsonValue.Fields fields) {
                return new ProfileJsonReader(name).read(fields);
            }
            throw new UnreadableProfileException(NLS.bind(Messages.Profile_NoProfile, name));
        } catch (JsonSyntaxException e) {
            throw new UnreadableProfileException(NLS.bind(Messages.Profile_NotJson,
                    new Object[] {name, e.line(), e.column(), e.getMessage()}), e);
        }
    }

    /** Whether a file is a profile rather than a trace: it begins like JSON. */
    public static boolean looksLikeOne(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var begin = new String(in.readNBytes(64), StandardCharsets.UTF_8).strip();
            return begin.startsWith("{");
        }
    }

    /** The JSON Schema of profiles. */
    public static String schema() {
        try (InputStream in = ProfileFile.class.getResourceAsStream("profile.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
