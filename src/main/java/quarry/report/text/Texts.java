package quarry.report.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one package, from the bundle `texts` in its folder.
///
/// Numbers come in as text, as the user's locale writes them. A key that is not there is an error.
public final class Texts {

    private final ResourceBundle words;

    private Texts(ResourceBundle words) {
        this.words = words;
    }

    /// The words of the package that a class is in, in the language of the user's system where there is one.
    public static Texts of(Class<?> member) {
        return new Texts(
                ResourceBundle.getBundle(
                        member.getPackageName() + ".texts",
                        Locale.getDefault(Locale.Category.DISPLAY),
                        member.getModule()));
    }

    /// The language that words are in, which the names of months and days are in too, whatever the numbers are written
    /// like.
    public static Locale language() {
        Locale found = of(Texts.class).words.getLocale();
        return found.equals(Locale.ROOT) ? Locale.ENGLISH : found;
    }

    public String get(String key) {
        return words.getString(key);
    }

    /// The words of a key with `{0}`, `{1}` … filled in; an apostrophe in them is written twice.
    public String get(String key, Object... values) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(values);
    }
}
