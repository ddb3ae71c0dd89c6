package quarry.plan;

/// A page of the presentation; the window knows what each kind shows.
///
/// @param page its kind, e.g. `compare`
public record PresentedPage(String page, Extras extras) {

    public PresentedPage(String page) {
        this(page, Extras.NONE);
    }
}
