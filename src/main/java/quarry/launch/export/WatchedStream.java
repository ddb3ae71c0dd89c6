package quarry.launch.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Asks before it takes anything.
final class WatchedStream extends FilterOutputStream {

    private final ExportWatch watch;

    WatchedStream(OutputStream out, ExportWatch watch) {
        super(out);
        this.watch = watch;
    }

    @Override
    public void write(int b) throws IOException {
        watch.writing();
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        watch.writing();
        out.write(bytes, from, length);
    }
}
