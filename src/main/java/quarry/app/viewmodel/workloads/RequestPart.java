package quarry.app.viewmodel.workloads;

/// A part of a request, for a bar to scale.
///
/// @param id `system`, `context`, `history`, `user` or `output`
/// @param text its tokens: "2,650"
/// @param exact the same in a sentence, with what of it can be cached
/// @param cacheable tokens of it at its beginning that can be cached
public record RequestPart(
        String id, String label, String text, String exact, double tokens, double cacheable) {}
