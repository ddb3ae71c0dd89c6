package quarry.report;

import java.io.IOException;
import java.io.Writer;

/// A document that can be written as text.
@FunctionalInterface
public interface Report {

    /// Writes all of it; the caller flushes and closes.
    void writeTo(Writer out) throws IOException;
}
