package quarry.store.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Why an operation on a file failed, in words.
final class Reason {

    private Reason() {}

    static String of(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "the folder does not exist";
            case FileSystemException e when e.getReason() != null -> sentence(e.getReason());
            default -> sentence(failure.getMessage());
        };
    }

    private static String sentence(@Nullable String message) {
        return message == null || message.isBlank()
                ? "the system gave no reason"
                : message.strip().lines().findFirst().orElse("");
    }
}
