//! Sentences to who reports misuse of the title, and to nobody else.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{CaseNo, MisuseKind};
use crate::domain::record::misuse::Evidence;

phrases! {
    /// Sentences to who reports misuse of the title, and to nobody else.
    Flagging

    /// A report was taken.
    FlagTaken { no: CaseNo, who: OwnedUserId } = "flag-taken",
    /// A report was taken, about the only organiser there is.
    FlagTakenNobody { no: CaseNo, who: OwnedUserId } = "flag-taken-nobody",
    /// The accused are heard first.
    FlagHearing { until: Timestamp } = "flag-hearing",
    /// Nobody learns who reported, and who did hears what came of it.
    FlagSecret { no: CaseNo } = "flag-secret",
    /// The accused see what kind of thing is claimed, and nothing else.
    FlagShowsKind = "flag-shows-kind",
    /// … and a link to their own message.
    FlagShowsMessage = "flag-shows-message",
    /// The command stands where others read it.
    FlagStands = "flag-stands",
    /// What was it? The kinds follow.
    FlagKindAsk = "flag-kind-ask",
    /// A kind to choose.
    FlagKindChoice { number: u32, kind: MisuseKind } = "flag-kind-choice",
    /// The kind was taken down.
    FlagKindTaken { no: CaseNo, kind: MisuseKind } = "flag-kind-taken",
    /// That was said before.
    FlagKindOnce { no: CaseNo } = "flag-kind-once",
    /// There is no such kind.
    FlagKindUnknown { kinds: Vec<MisuseKind> } = "flag-kind-unknown",
    /// The case is decided, and nothing joins it any more.
    FlagTooLate { no: CaseNo } = "flag-too-late",
    /// May the organisers read what follows?
    QuoteAsk { no: CaseNo, link: Evidence } = "quote-ask",
    /// They can read it now.
    QuoteTaken { no: CaseNo } = "quote-taken",
    /// No words wait for that.
    QuoteNothing { no: CaseNo } = "quote-nothing",
    /// A report names nobody.
    FlagWhom = "flag-whom",
    /// A report says neither what it was nor where it can be seen.
    FlagWhy { who: OwnedUserId } = "flag-why",
    /// Nobody reports themselves.
    FlagYourself = "flag-yourself",
    /// Nobody reports the bot.
    FlagBot = "flag-bot",
    /// That were many reports for a day.
    FlagLater { until: Timestamp } = "flag-later",
    /// In a shared room only moderators report.
    FlagDirectly = "flag-directly",
}
