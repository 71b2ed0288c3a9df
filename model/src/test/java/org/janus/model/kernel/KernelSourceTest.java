package org.janus.model.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParserConfiguration;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * The committed kernels are what the generator makes of the equations, in methods of bounded size.
 */
class KernelSourceTest {

    private static final String ADVICE =
            "DualRoleEquations changed and what is made of it did not; run"
                    + " mvn -q -pl model test-compile exec:java@kernels spotless:apply";

    /** HotSpot's first compiler gives vector methods above some 1,650 bytecodes up. */
    private static final int LARGEST_VECTOR_METHOD = 1550;

    /** HotSpot compiles no method above 8,000 bytecodes; this is far below. */
    private static final int LARGEST_SCALAR_METHOD = 3000;

    private static final String VECTOR_CLASS =
            "org/janus/model/batch/vector/DualRoleVectorKernel.class";

    private static final Path MODULE = Path.of("");

    @Test
    void scalarKernelIsGeneratedFromTheEquations() throws IOException {
        String generated = KernelWriter.scalar(KernelGenerator.program(MODULE));

        assertThat(tokens(Files.readString(KernelGenerator.SCALAR)))
                .as(ADVICE)
                .isEqualTo(tokens(generated));
    }

    @Test
    void vectorKernelIsGeneratedFromTheEquations() throws IOException {
        String generated = KernelWriter.vector(KernelGenerator.program(MODULE));

        assertThat(tokens(Files.readString(KernelGenerator.VECTOR)))
                .as(ADVICE)
                .isEqualTo(tokens(generated));
    }

    @Test
    void il6IsCutOutOfTheEquations() throws IOException {
        assertThat(tokens(Files.readString(KernelGenerator.IL6)))
                .as(ADVICE)
                .isEqualTo(tokens(KernelGenerator.il6(MODULE)));
    }

    @Test
    void methodsOfTheScalarKernelAreSmall() {
        assertThat(methodSizes("org/janus/model/batch/DualRoleScalarKernel.class"))
                .hasSizeGreaterThan(5)
                .allMatch(size -> size <= LARGEST_SCALAR_METHOD);
    }

    @Test
    void methodsOfTheVectorKernelAreSmallEnoughForBothCompilers() {
        assertThat(methodSizes(VECTOR_CLASS))
                .hasSizeGreaterThan(10)
                .allMatch(size -> size <= LARGEST_VECTOR_METHOD);
    }

    @Test
    void partsOfTheVectorKernelCallNothingThatMayNotBeInlined() {
        String listing = listing(VECTOR_CLASS);
        String parts = listing.substring(listing.indexOf(" part1("));

        assertThat(parts.lines().filter(line -> line.contains(": invoke")))
                .hasSizeGreaterThan(100)
                .allMatch(line -> line.contains("Method jdk/incubator/vector/"));
    }

    /** The code without layout; comments without the line breaks the formatter chose. */
    private static List<String> tokens(String source) {
        var configuration =
                new ParserConfiguration()
                        .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
        List<String> tokens = new ArrayList<>();
        new JavaParser(configuration)
                .parse(source)
                .getResult()
                .flatMap(unit -> unit.getTokenRange())
                .orElseThrow()
                .forEach(token -> add(token, tokens));
        return tokens;
    }

    private static void add(JavaToken token, List<String> tokens) {
        if (token.getCategory().isComment()) {
            tokens.add(token.getText().replaceAll("[\\s*]+", " "));
        } else if (!token.getCategory().isWhitespace()) {
            tokens.add(token.getText());
        }
    }

    /** Offset of the last instruction of each method. */
    private static List<Integer> methodSizes(String classFile) {
        return Pattern.compile("(\\d+): \\w*return\\b")
                .matcher(listing(classFile))
                .results()
                .map((MatchResult match) -> Integer.parseInt(match.group(1)))
                .toList();
    }

    private static String listing(String classFile) {
        var listing = new StringWriter();
        int exit =
                ToolProvider.findFirst("javap")
                        .orElseThrow()
                        .run(
                                new PrintWriter(listing),
                                new PrintWriter(listing),
                                "-c",
                                "-p",
                                MODULE.resolve("target/classes").resolve(classFile).toString());
        assertThat(exit).isZero();
        return listing.toString();
    }
}
