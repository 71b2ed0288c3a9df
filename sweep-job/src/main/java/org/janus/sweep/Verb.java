package org.janus.sweep;

/**
 * One verb of the command line, a picocli command that holds its own options.
 *
 * <p>To add one: a class {@code XCommand} in this package, annotated with {@code @Command(name,
 * description, mixinStandardHelpOptions = true)}, and its entry in the list of {@link Janus}.
 */
interface Verb {
    /**
     * Does what the verb says.
     *
     * @throws Refusal if the input cannot be used
     * @throws InterruptedException if the user stopped it
     */
    ExitCode run(Console console) throws InterruptedException;
}
