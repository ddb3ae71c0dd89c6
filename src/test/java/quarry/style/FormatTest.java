package quarry.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class FormatTest {

    @Test
    void everySourceIsFormatted() throws IOException {
        assertEquals(
                List.of(),
                SourceFormat.unformatted(Path.of("src")),
                "reformat with: mvn -q -Pformat validate exec:exec");
    }
}
