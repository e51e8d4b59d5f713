/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The catalogue of relocation methods and their options: names in files, words for people, what a value may be and
 * what holds when none is given. Files, command line, dialog and documentation are checked against it.
 */
package org.portolan.bridge.method;
