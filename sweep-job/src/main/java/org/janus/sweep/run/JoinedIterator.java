package org.janus.sweep.run;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Iterates over parts one after the other; a part is made when those before it are used up, so that
 * memory holds one of them.
 */
final class JoinedIterator<T> implements Iterator<T> {

    private final BooleanSupplier hasNextPart;
    private final Supplier<Iterator<T>> nextPart;
    private Iterator<T> part = Collections.emptyIterator();

    JoinedIterator(BooleanSupplier hasNextPart, Supplier<Iterator<T>> nextPart) {
        this.hasNextPart = hasNextPart;
        this.nextPart = nextPart;
    }

    @Override
    public boolean hasNext() {
        while (!part.hasNext() && hasNextPart.getAsBoolean()) {
            this.part = nextPart.get();
        }
        return part.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more runs");
        }
        return part.next();
    }
}
