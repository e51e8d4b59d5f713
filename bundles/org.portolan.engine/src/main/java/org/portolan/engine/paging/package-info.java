/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the storage hierarchy of every host comes to when nothing changes any more: where the pages of its guests live,
 * which page rates and waits that gives, and what the guests lose by them. {@link org.portolan.engine.paging.Paging}
 * answers a {@link org.portolan.engine.paging.PagingSpec}; {@link org.portolan.engine.paging.Change} varies it, and
 * {@link org.portolan.engine.paging.Knee} tells where the throughput of a host falls. The mathematics is in
 * docs/engine.md, 13.
 */
package org.portolan.engine.paging;
