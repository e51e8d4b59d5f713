/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Entry of the command line: {@code java -cp "plugins/*" org.portolan.headless.Main COMMAND ...}. Needs neither OSGi
 * nor a display.
 */
public final class Main {

    private Main() {
    }

    /** Runs a command and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        // without this, a class that only looks at AWT asks for a display
        System.setProperty("java.awt.headless", "true");
        var interrupt = Interrupt.install();
        int code = run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err), hasTerminal(), interrupt);
        interrupt.exit(code);
    }

    /**
     * Runs a command within this virtual machine.
     *
     * @param out where results go
     * @param err where errors, remarks and progress go
     * @return one of {@link ExitCode}
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, false, Interrupt.never());
    }

    private static int run(String[] args, PrintStream out, PrintStream err, boolean terminal, Interrupt interrupt) {
        int code = CommandLines.execute(new Console(out, err, terminal, interrupt), args);
        out.flush();
        err.flush();
        if (out.checkError()) {
            // the reader went away, as "portolan ... | head" does: not our error, but not done either
            return Math.max(code, ExitCode.FINDINGS);
        }
        return code;
    }

    /** Java 21 has a console only where there is a terminal; later ones always have one, and can be asked. */
    private static boolean hasTerminal() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** The console is UTF-8 whatever the locale says, so that the same result is the same bytes. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
