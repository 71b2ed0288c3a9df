package org.janus.sweep.report;

import java.util.Optional;

/** Makes one part of the page from what an output holds. */
interface SectionMaker {
    /** The part; empty where its tables are missing or say nothing. */
    Optional<Section> of(StoredTables tables);
}
