/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.quantity;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, from messages.properties. */
final class Messages extends NLS {
    public static String Quantity_NotANumber;
    public static String Quantity_UnknownUnit;
    public static String Quantity_NoUnit;
    public static String Quantity_NotWhole;
    public static String Quantity_WholeNumber;
    public static String Range_FromTo;
    public static String Range_AboveTo;
    public static String Range_Above;
    public static String Range_AtLeast;
    public static String Range_AtMost;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
