package quarry.app.viewmodel.job;

/// The worker's end of a job: used on the worker's thread.
public interface Ticket {

    /// @param part of the work that is done, from 0 to 1; negative: it cannot be told any more
    void progress(double part);

    /// Whether the work is called off: whatever it made is to be removed.
    boolean cancelled();

    /// Goes beyond the point where the work can be called off.
    ///
    /// @return false if it has been called off before
    boolean commit();
}
