package org.yangfan.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one load at a time write to a store; goes with the process, however that ends. */
final class LoadLock implements Closeable {
  private final FileChannel channel;

  private LoadLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock of the store in {@code folder}, or fails at once. */
  static LoadLock take(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new StoreException(
          folder + ": another load is writing to this store: wait until it has ended");
    }
    return new LoadLock(channel);
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // by another thread of this process
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
