import javafx.css.Stylesheet;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Makes one binary user-agent sheet per theme: AtlantaFX's Primer, the bridge to Modena's names, the
/// component roles (also as chart colours) and Quarry's own rules.
public final class ThemeCompiler {

    private static final Pattern ROLE =
            Pattern.compile(
                    "(-quarry-[a-z-]+): *#(\\p{XDigit}{2})(\\p{XDigit}{2})(\\p{XDigit}{2});");

    public static void main(String[] args) throws IOException {
        var source = Path.of(args[0]);
        var target = Path.of(args[1]);
        Files.createDirectories(target);
        for (var theme : new String[] {"light", "dark"}) {
            var roles = Files.readString(source.resolve("roles-" + theme + ".css"));
            var css =
                    primer(theme)
                            + Files.readString(source.resolve("bridge.css"))
                            + roles
                            + chartColours(roles)
                            + Files.readString(source.resolve("quarry.css"));
            Files.write(target.resolve(theme + ".bss"), compiled(theme, css));
        }
    }

    private static byte[] compiled(String theme, String css) throws IOException {
        var plain = Files.createTempFile("quarry-" + theme, ".css");
        var binary = Files.createTempFile("quarry-" + theme, ".bss");
        try {
            Files.writeString(plain, css);
            Stylesheet.convertToBinary(plain.toFile(), binary.toFile());
            return withoutPath(Files.readAllBytes(binary), plain.toUri().toURL().toString(), theme);
        } finally {
            Files.delete(plain);
            Files.delete(binary);
        }
    }

    /// The compiler notes where the text lay; the same input should give the same bytes anywhere.
    private static byte[] withoutPath(byte[] binary, String path, String theme) throws IOException {
        var text = new String(binary, StandardCharsets.ISO_8859_1);
        return text.replace(counted(path), counted(theme + ".css"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /// As DataOutput writes strings: length, then bytes.
    private static String counted(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF(text);
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static String primer(String theme) throws IOException {
        var name = "atlantafx/base/theme/primer-" + theme + ".css";
        try (InputStream in = ThemeCompiler.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("not on the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Chart series take the roles in the order of the file, in the three strengths AtlantaFX uses.
    private static String chartColours(String roles) {
        var css = new StringBuilder("\n.root {\n");
        var role = ROLE.matcher(roles);
        for (int series = 1; role.find(); series++) {
            var name = "    -color-chart-" + series;
            css.append(name).append(": ").append(role.group(1)).append(";\n");
            css.append(name).append("-alpha70: ").append(rgba(role, "0.7")).append(";\n");
            css.append(name).append("-alpha20: ").append(rgba(role, "0.2")).append(";\n");
        }
        return css.append("}\n").toString();
    }

    private static String rgba(MatchResult role, String alpha) {
        return "rgba(%d, %d, %d, %s)"
                .formatted(
                        Integer.parseInt(role.group(2), 16),
                        Integer.parseInt(role.group(3), 16),
                        Integer.parseInt(role.group(4), 16),
                        alpha);
    }
}
