package org.janus.sweep.config;

import com.typesafe.config.ConfigObject;
import java.util.Map;
import org.janus.model.Parameter;

/** Reads one context. */
final class ContextReader {

    private ContextReader() {}

    static NamedContext read(String name, ConfigObject object, Problems problems) {
        var block = Block.of(KeyBlock.CONTEXT, "contexts." + name, object, problems);
        String about = block.text(Key.CONTEXT_ABOUT);
        Map<Parameter, Double> set = ParameterSettings.of(block, Key.CONTEXT_SET);
        return new NamedContext(name, about, set, block.resolved());
    }
}
