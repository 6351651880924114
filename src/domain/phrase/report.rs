//! Sentences: what ambassadors report, and the monthly news of it.

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{Region, ReportKind, ReportNo, TextId};
use crate::domain::value::Given;

phrases! {
    /// Sentences: what ambassadors report, and the monthly news of it.
    Reporting

    /// How a report is written.
    ReportForm { kinds: Vec<ReportKind> } = "report-form",
    /// A report does not say what it was.
    ReportKindMissing { kinds: Vec<ReportKind> } = "report-kind-missing",
    /// It names a kind that does not exist.
    ReportKindUnknown { word: Given, kinds: Vec<ReportKind> } = "report-kind-unknown",
    /// It names no day.
    ReportDayMissing = "report-day-missing",
    /// Its day cannot be understood.
    ReportDayUnclear { word: Given } = "report-day-unclear",
    /// Its day is still to come.
    ReportDayAhead { day: Date } = "report-day-ahead",
    /// Its link is none that a browser opens.
    ReportLinkUnclear { word: Given } = "report-link-unclear",
    /// The number of people is none.
    ReportPeopleUnclear { word: Given } = "report-people-unclear",
    /// A report was taken down; what was understood follows.
    ReportTaken = "report-taken",
    /// A report.
    ReportLine {
        no: ReportNo,
        kind: ReportKind,
        day: Date,
        who: OwnedUserId,
        people: u32,
    } = "report-line",
    /// A report with its place.
    ReportLinePlace {
        no: ReportNo,
        kind: ReportKind,
        day: Date,
        place: TextId,
        who: OwnedUserId,
        people: u32,
    } = "report-line-place",
    /// The link of the report before.
    ReportLink { link: TextId } = "report-link",
    /// It continues a row of months with reports.
    ReportStreak { months: u32 } = "report-streak",
    /// How a report is taken back.
    ReportFoot { no: ReportNo } = "report-foot",
    /// There is no report of this number, or it is somebody else's.
    NoSuchReport { no: ReportNo } = "no-such-report",
    /// A report was taken back.
    ReportTakenBack { no: ReportNo } = "report-taken-back",
    /// There are no reports.
    ReportsNone = "reports-none",
    /// The reader's own reports follow.
    ReportsOwn = "reports-own",
    /// The reports of all follow.
    ReportsAll = "reports-all",
    /// There are more than were shown.
    ReportsMore { more: u32 } = "reports-more",
    /// The monthly news begin.
    NewsHead { since: Timestamp, reports: u32, people: u32 } = "news-head",
    /// There was nothing to tell, which is said once.
    NewsQuiet { since: Timestamp } = "news-quiet",
    /// The reports of a region follow.
    NewsRegion { region: Region, reports: u32, people: u32 } = "news-region",
    /// The reports of ambassadors without a region follow.
    NewsNowhere { reports: u32, people: u32 } = "news-nowhere",
    /// How many reports of a kind.
    NewsKind { kind: ReportKind, reports: u32 } = "news-kind",
    /// Something to read or see.
    NewsLink { kind: ReportKind, day: Date, who: OwnedUserId, link: TextId } = "news-link",
    /// Regions that have ambassadors and no report.
    NewsSilent { regions: Vec<Region> } = "news-silent",
    /// Who reported month after month follows.
    NewsStreaks = "news-streaks",
    /// Somebody who did.
    NewsStreak { who: OwnedUserId, months: u32 } = "news-streak",
}
