package quarry.report;

import quarry.rates.Role;

/// The colour of what a cost is made of, on white paper: those of the window's light theme.
public final class RoleColour {

    private static final int[] LINES = {
        0x0070AE, 0xD96E1A, 0x007253, 0x764661, 0x8F6300, 0x4590BA, 0x838383, 0x5B5719
    };

    private RoleColour() {}

    /// @return red, green and blue, a byte each
    public static int rgb(Role role) {
        return LINES[role.ordinal()];
    }

    /// The colour of the n-th line of a picture, in the order of the roles.
    public static int line(int index) {
        return LINES[index % LINES.length];
    }

    public static byte[] bytes(int rgb) {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
