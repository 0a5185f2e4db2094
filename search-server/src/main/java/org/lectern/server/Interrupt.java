package org.lectern.server;

import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

/// Tells a command that it is to end (Ctrl-C, SIGTERM), and lets it finish: the process ends with
/// [ExitCode#INTERRUPTED] when the command closes this.
final class Interrupt implements BooleanSupplier, AutoCloseable {
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = Thread.ofPlatform().name("interrupt").unstarted(this::interrupted);
  private volatile boolean asked;

  private Interrupt() {}

  static Interrupt listen() {
    Interrupt interrupt = new Interrupt();
    Runtime.getRuntime().addShutdownHook(interrupt.hook);
    return interrupt;
  }

  private void interrupted() {
    asked = true;
    try {
      done.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
  }

  @Override
  public boolean getAsBoolean() {
    return asked;
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // The hook runs already; it ends the process now.
    }
    done.countDown();
  }
}
