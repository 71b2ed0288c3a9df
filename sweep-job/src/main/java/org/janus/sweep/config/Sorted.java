package org.janus.sweep.config;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.List;
import java.util.Map;

/** The entries of a block by name, so that messages do not depend on the order of a hash table. */
final class Sorted {

    private Sorted() {}

    static List<Map.Entry<String, ConfigValue>> entries(ConfigObject object) {
        return object.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }
}
