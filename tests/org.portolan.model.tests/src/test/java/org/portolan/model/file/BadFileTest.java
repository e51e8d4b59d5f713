/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.model.file.UnreadableInstallationException.Reason;
import org.portolan.testkit.ZvmPair;

/** Every kind of file that is not a sound installation: refused with a place and a sentence, and never written over. */
class BadFileTest {

    @TempDir
    private Path folder;
    private Path file;
    private String sound;

    @BeforeEach
    void writeASoundFile() throws IOException {
        file = folder.resolve("pair.portolan");
        InstallationFile.write(new ZvmPair().installation, file);
        sound = Files.readString(file);
    }

    @Test
    void aMissingFile() {
        var refused = refused(folder.resolve("none.portolan"));

        assertThat(refused.reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(refused.path()).isEqualTo(folder.resolve("none.portolan"));
        assertThat(refused).hasMessageContaining("none.portolan' does not exist");
    }

    @Test
    void aFolder() {
        assertThat(refused(folder).reason()).isEqualTo(Reason.NOT_A_FILE);
    }

    @Test
    void anEmptyFile() throws IOException {
        assertThat(refused("").reason()).isEqualTo(Reason.EMPTY);
    }

    @Test
    void aWorkbookSaysThatItIsToBeImported() throws IOException {
        var refused = refused("PK\u0003\u0004 and so on");

        assertThat(refused.reason()).isEqualTo(Reason.NOT_XML);
        assertThat(refused).hasMessageContaining("import it");
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        Files.write(file, new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0, 7});

        assertThat(refused(file).reason()).isEqualTo(Reason.NOT_XML);
    }

    @Test
    void textThatIsNotUtf8() throws IOException {
        Files.write(file, sound.replace("LINUX01", "LIN\u00dcX").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused(file).reason()).isEqualTo(Reason.BROKEN);
    }

    @Test
    void anotherXmlDocument() throws IOException {
        var refused = refused("<html><body/></html>");

        assertThat(refused.reason()).isEqualTo(Reason.NOT_PORTOLAN);
        assertThat(refused).hasMessageContaining("'html'").hasMessageContaining("portolan:Installation");
    }

    @Test
    void aNewerVersionIsNamed() throws IOException {
        var refused = refused(sound.replace("formatVersion=\"1\"", "formatVersion=\"7\""));

        assertThat(refused.reason()).isEqualTo(Reason.NEWER_VERSION);
        assertThat(refused).hasMessageContaining("format 7").hasMessageContaining("Update");
    }

    @Test
    void aNewerVersionIsKnownEvenWhenItsNamespaceAndContentAreNot() throws IOException {
        var refused = refused(sound.replace("https://portolan.org/model/1", "https://portolan.org/model/2")
                .replace("<clusters", "<regions"));

        assertThat(refused.reason()).isEqualTo(Reason.NEWER_VERSION);
    }

    @Test
    void aTruncatedFile() throws IOException {
        var refused = refused(sound.substring(0, sound.indexOf("<guests") + 20));

        assertThat(refused.reason()).isEqualTo(Reason.BROKEN);
        assertThat(refused.line()).hasValue(lineOf(sound, "<guests"));
    }

    @Test
    void aDocumentType() throws IOException {
        var refused = refused(sound.replace("?>\n", "?>\n<!DOCTYPE x SYSTEM \"file:///etc/passwd\">\n"));

        assertThat(refused.reason()).isEqualTo(Reason.DOCTYPE);
        assertThat(refused.line()).hasValue(2);
    }

    @Test
    void aBillionLaughs() throws IOException {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\">"
                + Stream.of("ba", "cb", "dc", "ed", "fe", "gf", "hg", "ih")
                        .map(pair -> "<!ENTITY " + pair.charAt(0) + " \"" + ("&" + pair.charAt(1) + ";").repeat(10)
                                + "\">")
                        .reduce("", String::concat)
                + "]>";

        var refused = refused(laughs + sound.substring(sound.indexOf("<portolan")).replace("Pair", "&i;"));

        assertThat(refused.reason()).isEqualTo(Reason.DOCTYPE);
    }

    @Test
    void anUnfinishedMerge() throws IOException {
        String guest = sound.lines().filter(line -> line.contains("<guests")).findFirst().orElseThrow();
        var refused = refused(sound.replace(guest,
                "<<<<<<< HEAD\n" + guest + "\n=======\n" + guest.replace("WEB", "JAVA") + "\n>>>>>>> other"));

        assertThat(refused.reason()).isEqualTo(Reason.MERGE_CONFLICT);
        assertThat(refused.line()).hasValue(lineOf(sound, "<guests"));
    }

    @Test
    void aForeignNamespaceIsNotLookedForUnderItsAddress() throws IOException {
        var refused = refused(sound.replace("<links xsi:type=\"portolan:",
                "<links xmlns:evil=\"http://127.0.0.1:9/evil\" xsi:type=\"evil:"));

        assertThat(refused.reason()).isEqualTo(Reason.BROKEN);
        assertThat(refused).hasMessageContaining("http://127.0.0.1:9/evil");
    }

    @Test
    void allMistakesAreListedInTheOrderOfTheFile() throws IOException {
        String bad = sound.replace("memoryBytes=\"4294967296\"", "memoryBytes=\"4 GiB\"").replace("cores=\"10\"",
                "cores=\"10\" turbo=\"yes\"").replace("\"lgr\"/>", "\"lgr\"/><oops/>");

        var refused = refused(bad);

        assertThat(refused.reason()).isEqualTo(Reason.BROKEN);
        assertThat(refused.problems()).extracting(FileProblem::message).satisfiesExactly(
                first -> assertThat(first).isEqualTo("'turbo' is not known in ProcessorPool."),
                memory -> assertThat(memory).contains("'memoryBytes' is '4 GiB'", "a whole number is expected"),
                second -> assertThat(second).contains("turbo"),
                last -> assertThat(last).isEqualTo("'oops' is not known in Study."));
        assertThat(refused.problems()).extracting(problem -> problem.line().getAsInt()).isSorted();
        assertThat(refused.getMessage().lines()).hasSize(5);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("guestClass=\"WEB\"", "guestClass=\"WEBB\"", "one of CUSTOM, IDLE_LINUX, WEB"),
                mistake("virtualProcessors=\"2\"", "virtualProcessors=\"two\"", "a whole number is expected"),
                mistake("virtualProcessors=\"2\"", "processorDemand=\"much\"", "a number is expected"),
                mistake("virtualProcessors=\"2\"", "template=\"perhaps\"", "true or false is expected"),
                mistake("xsi:type=\"portolan:CentralStorage\" ", "", "its xsi:type is missing or wrong"),
                mistake("portolan:CentralStorage", "portolan:Memory", "its xsi:type is missing or wrong"),
                mistake("portolan:CentralStorage", "portolan:GuestClass", "cannot be read here"),
                mistake("</hosts>", "</hosts>some text", "The text 'some text' stands between the elements"),
                mistake("</hosts>", "</hosts><![CDATA[x]]>", "stands between the elements"),
                mistake("</hosts>", "</hosts><?keep me?>", "would be lost"),
                mistake("</hosts>", "</hosts>&nbsp;", "nbsp"),
                mistake("<guests id", "<guests xsi:nil=\"true\" id", "'xsi:nil' is not known"),
                mistake("<guests id", "<guests xmi:id=\"g\" id", "'xmi:id' is not known"),
                mistake("<guests id", "<guests href=\"other.portolan#x\" id", "'href' is not known"),
                mistake("<guests id=\"", "<guests id=\"a b", "is not a possible id"),
                mistake("formatVersion=\"1\"", "formatVersion=\"one\"", "is not a format version"),
                mistake("formatVersion=\"1\"", "formatVersion=\"0\"", "is not a format version"),
                mistake("</studies>", "<guests name=\"x\"/></studies>", "an attribute with their ids is expected"),
                mistake("<hosts ", "<hosts guests=\"x\" ", "they are expected inside"),
                mistake("<guests", "<guests><zvm/><zvm/></guests><guests", "only one is expected"),
                mistake("</portolan:Installation>", "</portolan:Installation><x/>", "must be well-formed"));
    }

    private static Arguments mistake(String right, String wrong, String said) {
        return Arguments.of(right, wrong, said);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsExplainedAtItsLine(String right, String wrong, String said) throws IOException {
        var refused = refused(sound.replaceFirst(java.util.regex.Pattern.quote(right),
                java.util.regex.Matcher.quoteReplacement(wrong)));

        assertThat(refused.reason()).isEqualTo(Reason.BROKEN);
        assertThat(refused).hasMessageContaining(said);
        assertThat(refused.line()).hasValue(lineOf(sound, right));
    }

    @Test
    void anIdGivenTwice() throws IOException {
        String id = idOf("ZVMA");
        var refused = refused(sound.replace(idOf("ZVMB"), id));

        assertThat(refused.problems()).first().satisfies(problem -> {
            assertThat(problem.line()).hasValue(lineOf(sound, "ZVMB"));
            assertThat(problem.message()).contains(id, "line " + lineOf(sound, "ZVMA"));
        });
    }

    @Test
    void aReferenceToNothing() throws IOException {
        var refused = refused(sound.replace("to=\"" + idOf("ZVMB"), "to=\"host-gone"));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("'to' refers to 'host-gone', which is not in the file.");
            assertThat(problem.line()).hasValue(lineOf(sound, "<links"));
        });
    }

    @Test
    void aReferenceToAnotherFile() throws IOException {
        var refused = refused(sound.replace("to=\"" + idOf("ZVMB"), "to=\"other.portolan#x"));

        assertThat(refused).hasMessageContaining("'other.portolan#x', which is not in the file");
    }

    @Test
    void aReferenceToTheWrongKindOfElement() throws IOException {
        var refused = refused(sound.replace("to=\"" + idOf("ZVMB"), "to=\"" + idOf("LINUX01")));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("'to' is 'Guest'", "the id of a Node is expected");
            assertThat(problem.line()).hasValue(lineOf(sound, "<links"));
        });
    }

    @Test
    void manyReferencesOfTheWrongKind() throws IOException {
        var refused = refused(
                sound.replace("targets=\"" + idOf("ZVMB"), "targets=\"" + idOf("ZVMB") + " " + idOf("LINUX01")));

        assertThat(refused).hasMessageContaining("the id of a Host is expected");
    }

    @Test
    void theMessageNamesNoMoreThanAReaderCanUse() throws IOException {
        String wrong = "<studies turbo=\"1\"/>\n".repeat(100);

        var refused = refused(sound.replace("</portolan:Installation>", wrong + "</portolan:Installation>"));

        assertThat(refused.problems()).hasSize(100);
        assertThat(refused.getMessage().lines()).hasSize(22).last().asString().isEqualTo("... and 80 more.");
    }

    @Test
    void elementsWithoutAnIdGetOne() throws IOException {
        Files.writeString(file, sound.replaceAll("<processors id=\"[^\"]*\"", "<processors"));

        var host = InstallationFile.read(file).installation().getClusters().getFirst().getHosts().getFirst();

        assertThat(host.getProcessors().getFirst().getId()).startsWith("processorpool-");
    }

    @Test
    void otherSpellingsOfTheSameXmlAreRead() throws IOException {
        String respelled = sound.replace("portolan:", "p:").replace("xmlns:portolan", "xmlns:p").replace("\n", "\r\n");
        Files.write(file, ("\uFEFF" + respelled.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16LE));

        InstallationFile.write(InstallationFile.read(file).installation(), file);

        assertThat(file).hasContent(sound);
    }

    private UnreadableInstallationException refused(String content) throws IOException {
        Files.writeString(file, content);
        var refused = refused(file);
        if (!content.isEmpty()) {
            assertNotWrittenOver(content);
        }
        return refused;
    }

    private UnreadableInstallationException refused(Path path) {
        var refused = catchThrowableOfType(UnreadableInstallationException.class, () -> InstallationFile.read(path));
        assertThat(refused).isNotNull();
        return refused;
    }

    private void assertNotWrittenOver(String content) {
        var kept = catchThrowableOfType(UnwritableInstallationException.class,
                () -> InstallationFile.write(new ZvmPair().installation, file));
        assertThat(kept).isNotNull();
        assertThat(file).hasContent(content);
    }

    private String idOf(String name) {
        String element = sound.lines().filter(line -> line.contains("name=\"" + name + '"')).findFirst().orElseThrow();
        return element.replaceAll(".* id=\"([^\"]*)\".*", "$1");
    }

    private static int lineOf(String text, String part) {
        return (int) text.substring(0, text.indexOf(part)).lines().count()
                + (text.charAt(text.indexOf(part) - 1) == '\n' ? 1 : 0);
    }
}
