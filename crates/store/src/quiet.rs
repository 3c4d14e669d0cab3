//! Writes that need no line in the audit log, as a closed list with the reason of each.

/// A write that is not a business change and needs no line in the audit log.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Quiet {
    /// A session was used, or ended because its time was over.
    SessionSeen,
    /// A failed attempt to sign in was counted.
    LoginFailure,
    /// Somebody is half way into a session or a second factor; what comes of it is recorded.
    HalfIn,
    /// A public form was sent, which is limited.
    FormSent,
    /// A running import or screening reports how far it is.
    Progress,
    /// Keys were set aside for records that will be created, and audited, later.
    Reserved,
    /// Figures derived from facts that are audited themselves.
    Derived,
    /// Somebody has read what was told to them.
    Seen,
    /// Work is handed on in the background; who asked for it is recorded with what they asked.
    Job,
    /// The key a program gave to its request, and what it was answered.
    Sent,
    /// The end of the audit log moves on with its entries.
    Chain,
}
