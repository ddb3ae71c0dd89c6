package quarry.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

@Execution(ExecutionMode.CONCURRENT)
class FormatTest {

    @Test
    void everySourceIsFormatted() throws IOException {
        assertEquals(
                List.of(),
                SourceFormat.unformatted(Path.of("src")),
                "reformat with: mvn -q -Pformat validate exec:exec");
    }
}
