package quarry.launch.cli;

import quarry.rates.Named;

/// How a result is written.
enum Format implements Named {
    TABLE("table"),
    JSON("json"),
    CSV("csv");

    private final String id;

    Format(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
