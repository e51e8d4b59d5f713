/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A guest that runs before its pages are there: pages are pushed to it, and those that it touches before are pulled
 * (docs/engine.md, 7d). Pure mathematics over expected values; knows nothing of relocations. Not part of the API.
 */
package org.portolan.engine.pull;
