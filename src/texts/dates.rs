//! Days and moments: absolute, with their zone, and relative to now.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::catalogue::{Argument, Catalogue, Unsayable};
use super::piece::Piece;

/// The names of the months in the texts, in order.
pub(super) const MONTHS: [&str; 12] = [
    "month-january",
    "month-february",
    "month-march",
    "month-april",
    "month-may",
    "month-june",
    "month-july",
    "month-august",
    "month-september",
    "month-october",
    "month-november",
    "month-december",
];

/// The ways to relate a moment to now, with whether they count something.
pub(super) const RELATIONS: [(&str, bool); 12] = [
    ("relative-soon", false),
    ("relative-just-now", false),
    ("relative-in-minutes", true),
    ("relative-minutes-ago", true),
    ("relative-in-hours", true),
    ("relative-hours-ago", true),
    ("relative-in-days", true),
    ("relative-days-ago", true),
    ("relative-in-months", true),
    ("relative-months-ago", true),
    ("relative-in-years", true),
    ("relative-years-ago", true),
];

/// "2 March 2026".
pub(super) fn day(catalogue: &Catalogue, day: Date) -> Result<Piece, Unsayable> {
    let index = usize::try_from(day.month() - 1).unwrap_or_default();
    let month = catalogue.say(MONTHS[index.min(11)], [])?;
    catalogue.say(
        "date",
        [
            ("day", Argument::Count(u64::from(day.day().unsigned_abs()))),
            ("month", Argument::Piece(month)),
            ("year", Argument::Piece(Piece::text(&day.year().to_string()))),
        ],
    )
}

/// "9 March 2026, 09:00 UTC (in 7 days)".
pub(super) fn moment(
    catalogue: &Catalogue,
    at: Timestamp,
    now: Timestamp,
    zone: &TimeZone,
) -> Result<Piece, Unsayable> {
    let local = at.to_zoned(zone.clone());
    let (key, count) = relation(at, now, zone);
    let relative = catalogue.say(key, count.map(|count| ("count", Argument::Count(count))))?;
    catalogue.say(
        "moment",
        [
            ("day", Argument::Piece(day(catalogue, local.date())?)),
            ("time", Argument::Piece(Piece::text(&local.strftime("%H:%M").to_string()))),
            ("zone", Argument::Piece(Piece::text(&local.strftime("%Z").to_string()))),
            ("relative", Argument::Piece(relative)),
        ],
    )
}

/// "9 March 2026, 09:00 UTC".
pub(super) fn lasting(catalogue: &Catalogue, at: Timestamp, zone: &TimeZone) -> Result<Piece, Unsayable> {
    let local = at.to_zoned(zone.clone());
    catalogue.say(
        "moment-lasting",
        [
            ("day", Argument::Piece(day(catalogue, local.date())?)),
            ("time", Argument::Piece(Piece::text(&local.strftime("%H:%M").to_string()))),
            ("zone", Argument::Piece(Piece::text(&local.strftime("%Z").to_string()))),
        ],
    )
}

/// How a moment relates to now: by the clock when it is near, by the calendar when it is two days away or more, since
/// that is how people count.
fn relation(at: Timestamp, now: Timestamp, zone: &TimeZone) -> (&'static str, Option<u64>) {
    const MINUTE: u64 = 60;
    const HOUR: u64 = 60 * MINUTE;
    // What is true since this very moment has just happened.
    let future = at > now;
    let pair = |key: usize, count: u64| (RELATIONS[key + usize::from(!future)].0, Some(count));

    let seconds = at.duration_since(now).unsigned_abs().as_secs();
    let minutes = (seconds + MINUTE / 2) / MINUTE;
    let hours = (seconds + HOUR / 2) / HOUR;
    if seconds < MINUTE {
        return (RELATIONS[usize::from(!future)].0, None);
    }
    if minutes < 60 {
        return pair(2, minutes);
    }
    if hours < 48 {
        return pair(4, hours.max(1));
    }
    let date = |moment: Timestamp| zone.to_datetime(moment).date();
    let days = date(at).duration_since(date(now)).as_hours().unsigned_abs() / 24;
    // Far away, a mean month and a mean year are exact enough.
    let months = (days * 24 + 365) / 730;
    let years = (days * 4 + 730) / 1461;
    if days < 60 {
        pair(6, days)
    } else if months < 24 {
        pair(8, months)
    } else {
        pair(10, years)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn relate(at: &str) -> (&'static str, Option<u64>) {
        let now = "2026-03-02T09:00:00Z".parse().unwrap();
        relation(at.parse().unwrap(), now, &TimeZone::UTC)
    }

    #[test]
    fn what_is_near_is_told_by_the_clock() {
        assert_eq!(relate("2026-03-02T09:00:00Z"), ("relative-just-now", None));
        assert_eq!(relate("2026-03-02T09:00:05Z"), ("relative-soon", None));
        assert_eq!(relate("2026-03-02T08:59:30Z"), ("relative-just-now", None));
        assert_eq!(relate("2026-03-02T09:01:00Z"), ("relative-in-minutes", Some(1)));
        assert_eq!(relate("2026-03-02T09:59:29Z"), ("relative-in-minutes", Some(59)));
        assert_eq!(relate("2026-03-02T09:59:31Z"), ("relative-in-hours", Some(1)));
        assert_eq!(relate("2026-03-02T06:00:00Z"), ("relative-hours-ago", Some(3)));
        assert_eq!(relate("2026-03-04T08:29:00Z"), ("relative-in-hours", Some(47)));
    }

    #[test]
    fn what_is_further_away_is_told_by_the_calendar() {
        assert_eq!(relate("2026-03-04T09:00:00Z"), ("relative-in-days", Some(2)));
        assert_eq!(relate("2026-03-09T08:59:58Z"), ("relative-in-days", Some(7)));
        assert_eq!(relate("2026-03-09T23:00:00Z"), ("relative-in-days", Some(7)));
        assert_eq!(relate("2026-02-20T09:00:00Z"), ("relative-days-ago", Some(10)));
        assert_eq!(relate("2026-05-31T09:00:00Z"), ("relative-in-months", Some(3)));
        assert_eq!(relate("2025-03-02T09:00:00Z"), ("relative-months-ago", Some(12)));
        assert_eq!(relate("2024-03-02T09:00:00Z"), ("relative-years-ago", Some(2)));
        assert_eq!(relate("2036-03-02T09:00:00Z"), ("relative-in-years", Some(10)));
    }

    #[test]
    fn the_calendar_is_that_of_the_zone() {
        let zone = TimeZone::get("Asia/Tokyo").unwrap();
        let [now, at] = ["2026-03-02T16:00:00Z", "2026-03-05T14:00:00Z"].map(|it| it.parse().unwrap());
        assert_eq!(relation(at, now, &TimeZone::UTC), ("relative-in-days", Some(3)));
        assert_eq!(relation(at, now, &zone), ("relative-in-days", Some(2)));
    }
}
