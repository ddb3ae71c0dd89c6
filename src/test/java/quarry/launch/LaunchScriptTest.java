package quarry.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// `bin/quarry`, with a Java that prints the locale it is started in.
@DisabledOnOs(OS.WINDOWS)
class LaunchScriptTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'', '', C.UTF-8",
        "C, '', C.UTF-8",
        "POSIX, '', C.UTF-8",
        "'', C, C.UTF-8",
        "'', de_DE.UTF-8, ''",
        "en_US.ISO-8859-1, '', en_US.ISO-8859-1",
    })
    void whereTheLocaleKnowsOnlyAsciiFileNamesMayStillHaveAnyLetter(
            String all, String lang, String started) throws Exception {
        assertEquals(started, run(Map.of("LC_ALL", all, "LC_CTYPE", "", "LANG", lang)));
    }

    private String run(Map<String, String> locale) throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf %s \"${LC_ALL:-}\"\n");
        if (!java.toFile().setExecutable(true)) {
            throw new IOException("not executable: " + java);
        }
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        ProcessBuilder builder =
                new ProcessBuilder("sh", Path.of("packaging/bin/quarry").toString(), "check");
        builder.environment().putAll(locale);
        builder.environment().put("QUARRY_JAVA_HOME", folder.resolve("jdk").toString());
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}
