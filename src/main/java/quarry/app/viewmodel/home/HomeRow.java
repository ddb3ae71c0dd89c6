package quarry.app.viewmodel.home;

/// A line of the home window.
///
/// @param name what it is
/// @param detail where it is, or what it is for
/// @param figure what it costs a month, with its currency; empty where that is not known
/// @param present false for a recent plan whose file is gone
/// @param open what choosing it does
/// @param remove takes it off the list
public record HomeRow(
        String name,
        String detail,
        String figure,
        boolean present,
        Runnable open,
        Runnable remove) {}
