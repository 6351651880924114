//! What ambassadors report of their region, and how they see it again (PRODUCT, section 5; seed: OpenStack, "Report on the
//! activities in their region").

use jiff::tz::{TimeZone, offset};

use super::matter::{Matter, counted};
use super::report_form::{Form, Reader};
use super::roster::named_region;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{ReportNo, TextId};
use crate::domain::message::Speech;
use crate::domain::phrase::report::Reporting;
use crate::domain::record::report::{Report, ReportFact};
use crate::domain::record::roster::RosterFact;
use crate::domain::role::Who;

/// How many reports are shown at once.
const SHOWN: usize = 10;

/// The hours by which the first clocks of the world are ahead of UTC.
const EASTERNMOST: i8 = 14;

/// From how many months in a row on it is worth a word.
const WORTH_A_WORD: u32 = 2;

/// `!report …`: takes down what the ambassador did; without anything, shows how.
///
/// # Errors
/// Refuses what lacks its kind or day, a day to come, and what is no link or no number.
pub fn report(matter: &Matter<'_>, said: Option<&str>) -> Ruling {
    let kinds = &matter.programme.activity.report_kinds;
    let Some(said) = said else {
        return Ok(matter.confide(Reporting::ReportForm { kinds: kinds.clone() }));
    };
    let reader = Reader { reading: matter.reading(), kinds, today: matter.today() };
    let Form { kind, day, place, link, people } = reader.read(said)?;
    let kind = kind.ok_or_else(|| Reporting::ReportKindMissing { kinds: kinds.clone() })?;
    let day = day.ok_or(Reporting::ReportDayMissing)?;
    // Somewhere it is already tomorrow, and nobody must wait for the programme's zone to report what they did today.
    let latest = matter.now.to_zoned(TimeZone::fixed(offset(EASTERNMOST))).date();
    if day > latest {
        return Err(Reporting::ReportDayAhead { day }.into());
    }
    let mut decision = Decision::nothing();
    let mut keep = |n, words: Option<String>| -> Option<TextId> {
        let (id, words) = (matter.text(n), words?);
        decision.texts.push((id.clone(), Some(words)));
        Some(id)
    };
    let (place, link) = (keep(0, place), keep(1, link));
    let (no, by) = (matter.state.reports.next_no(), matter.who.clone());
    let region = matter.state.roster.of(&by).and_then(|entry| entry.region.clone());
    let report = Report { no, by, region, kind, day, place, link, people };
    let mut speech = shown(Speech::from(Reporting::ReportTaken), &report);
    let months = matter.state.reports.streak(matter.who, matter.today(), Some(day));
    if months >= WORTH_A_WORD {
        speech = speech.line(Reporting::ReportStreak { months });
    }
    let taken = matter.confide(speech.line(Reporting::ReportFoot { no }));
    let heard = RosterFact::Heard { who: matter.who.clone() };
    let filed = decision.fact(Fact::Report(ReportFact::Filed(report))).fact(Fact::Roster(heard));
    Ok(filed.and(taken))
}

/// With a report next, and its link.
fn shown(speech: Speech, report: &Report) -> Speech {
    let Report { no, by: who, kind, day, place, link, people, .. } = report.clone();
    let people = people.unwrap_or_default();
    let speech = speech.items([match place {
        Some(place) => Reporting::ReportLinePlace { no, kind, day, place, who, people },
        None => Reporting::ReportLine { no, kind, day, who, people },
    }]);
    speech.items(link.map(|link| Reporting::ReportLink { link }))
}

/// `!reports [REGION]`: the latest ones; one's own, or to organisers those of all.
///
/// # Errors
/// Refuses a region that the programme does not have.
pub fn reports(matter: &Matter<'_>, region: Option<&str>) -> Ruling {
    let region = region.map(|named| named_region(matter, named)).transpose()?;
    let region = region.as_ref();
    let reports = &matter.state.reports;
    let organises = matter.state.is(matter.who, Who::Organiser, None);
    let found: Box<dyn Iterator<Item = &Report>> = match region {
        Some(region) if organises => Box::new(reports.in_region(region)),
        None if organises => Box::new(reports.latest()),
        region => {
            let here = move |report: &&Report| region.is_none() || report.region.as_ref() == region;
            Box::new(reports.of(matter.who).filter(here))
        }
    };
    let mut found = found.peekable();
    if found.peek().is_none() {
        return Ok(matter.confide(Reporting::ReportsNone));
    }
    let head = if organises { Reporting::ReportsAll } else { Reporting::ReportsOwn };
    let speech = found.by_ref().take(SHOWN).fold(Speech::from(head), shown);
    let more = counted(found.count());
    Ok(matter.confide(if more > 0 { speech.line(Reporting::ReportsMore { more }) } else { speech }))
}

/// `!unreport N`: takes one's own report back, and erases its words.
///
/// # Errors
/// Refuses a report that does not exist, or is somebody else's: the two are told alike.
pub fn unreport(matter: &Matter<'_>, number: u32) -> Ruling {
    let no = ReportNo(number);
    let own = matter.state.reports.get(no).filter(|report| report.by == *matter.who);
    let Report { place, link, .. } = own.cloned().ok_or(Reporting::NoSuchReport { no })?;
    let mut decision = Decision::nothing().fact(Fact::Report(ReportFact::TakenBack { no }));
    decision.texts.extend([place, link].into_iter().flatten().map(|words| (words, None)));
    Ok(decision.and(matter.confide(Reporting::ReportTakenBack { no })))
}
