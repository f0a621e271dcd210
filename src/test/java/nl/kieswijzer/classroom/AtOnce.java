package nl.kieswijzer.classroom;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does many things at the same moment, as a class does. */
public final class AtOnce {
    private AtOnce() {}

    /** Runs something for each number from zero, all starting together; gives what each gave. */
    public static <T> List<T> each(int count, IntFunction<T> action) {
        CountDownLatch ready = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> started = IntStream.range(0, count)
                    .mapToObj(it -> threads.submit((Callable<T>) () -> {
                        ready.await();
                        return action.apply(it);
                    }))
                    .toList();
            ready.countDown();
            return started.stream().map(AtOnce::get).toList();
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
