/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.quantity.Bytes;
import org.portolan.study.format.Quantities;
import org.portolan.study.json.JsonReader;
import org.portolan.study.json.JsonSyntaxException;
import org.portolan.study.json.JsonValue;

/** A scenario file: JSON that describes relocations. The format is in docs/scenario-format.md. */
public final class ScenarioFile {

    private static final long MOST_BYTES = 64L << 20;

    private final String name;
    private final JsonValue value;

    private ScenarioFile(String name, JsonValue value) {
        this.name = name;
        this.value = value;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableScenarioException when it is not there, or no JSON
     * @throws IOException when the disk fails
     */
    public static ScenarioFile read(Path file) throws UnreadableScenarioException, IOException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnreadableScenarioException(
                        NLS.bind(Messages.File_TooLarge, file, Quantities.memory(new Bytes(MOST_BYTES))), List.of());
            }
            return parse(Files.readString(file), file.toString());
        } catch (NoSuchFileException e) {
            throw new UnreadableScenarioException(NLS.bind(Messages.File_NotFound, file), e);
        } catch (CharacterCodingException e) {
            throw new UnreadableScenarioException(NLS.bind(Messages.File_NotUtf8, file), e);
        }
    }

    /**
     * Reads a text.
     *
     * @param name what messages call it
     * @throws UnreadableScenarioException when it is no JSON
     */
    public static ScenarioFile parse(String text, String name) throws UnreadableScenarioException {
        try {
            return new ScenarioFile(name, JsonReader.read(text));
        } catch (JsonSyntaxException e) {
            throw new UnreadableScenarioException(
                    NLS.bind(Messages.File_NotJson, new Object[] {name, e.line(), e.column(), e.getMessage()}), e);
        }
    }

    /**
     * The question that the file asks, or the questions that it asks with one value after the other in some places.
     *
     * @param variations places with their values; none for the file as it is. The last of them changes fastest
     * @throws UnreadableScenarioException with all that is wrong with the file, or with the variations
     */
    public ScenarioStudy study(List<Variation> variations) throws UnreadableScenarioException {
        return new StudyReader(name, value, variations).read();
    }
}
