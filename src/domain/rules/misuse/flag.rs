//! Reports of misuse (PRODUCT, section 6): by anyone in a direct chat, by moderators where it happens. Whatever comes of
//! a report is said to who reported alone, and nobody else learns that they did.

use jiff::SignedDuration;
use ruma::matrix_uri::MatrixId;
use ruma::{MatrixToUri, MatrixUri, OwnedRoomId, OwnedUserId, RoomId};

use super::card::answer_until;
use super::hearing;
use crate::domain::command::{Choice, Verb, Wording};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{CaseNo, MisuseKind, TextId};
use crate::domain::message::{Address, Button, DIGITS, Speech};
use crate::domain::phrase::flag::Flagging;
use crate::domain::phrase::misuse::Misuse;
use crate::domain::place::{Place, Room, RoomName};
use crate::domain::record::confirmation::Request;
use crate::domain::record::misuse::{Case, Evidence, MisuseFact};
use crate::domain::role::Who;
use crate::domain::rules::confirmation::{self, Preview};
use crate::domain::rules::matter::{Matter, later};
use crate::domain::span::Span;
use crate::domain::vocabulary::is_trailing;

/// The sign under a report in a room that it was taken.
const TAKEN: &str = "👀";

/// How many messages one report points to.
const MOST_EVIDENCE: usize = 5;

/// How much of a message's words is kept until its reporter has agreed to show them.
const MOST_QUOTED: usize = 4000;

const DAY: Span = Span(SignedDuration::from_hours(24));

/// `!flag @user [KIND] REASON`, or as a reply to the message that shows it: opens a case, or joins the open one.
///
/// # Errors
/// Refuses in a room whoever does not moderate, oneself, the bot, nobody, what says nothing, and too much in a day.
pub fn flag(matter: &Matter<'_>, person: Option<&OwnedUserId>, said: Option<&str>) -> Ruling {
    is_taken_here(matter)?;
    let cited = matter.cited.filter(|_| !matter.is_direct());
    let about = person.or_else(|| cited.and_then(|cited| cited.who.as_ref())).ok_or(Flagging::FlagWhom)?;
    is_somebody_else(matter, about)?;
    let (named, words) = kind_and_words(matter, said.unwrap_or_default());
    let shown = cited.and_then(|cited| Some(Evidence { room: here(matter)?, event: cited.event.clone() }));
    let evidence = evidence(matter, shown.clone(), words);
    let is_theirs = cited.and_then(|cited| cited.who.as_ref()) == Some(about);
    let theirs = shown.is_some() && is_theirs && matches!(matter.place, Place::Community(_));
    if evidence.is_empty() && words.is_empty() {
        return Err(Flagging::FlagWhy { who: about.clone() }.into());
    }
    has_reports_left(matter)?;

    let mut kept = Decision::nothing();
    let mut keep = |n, words: Option<String>| -> Option<TextId> {
        let id = matter.text(n);
        kept.texts.push((id.clone(), Some(words?)));
        Some(id)
    };
    let reason = keep(0, Some(words.to_owned()).filter(|words| !words.is_empty()));
    // Of nobody knows whom, no words are kept: they would pass for the reporter's.
    let read =
        cited.filter(|cited| shown.is_some() && cited.who.is_some()).and_then(|cited| cited.words.as_deref());
    let read = read.map(|words| words.chars().take(MOST_QUOTED).collect::<String>());
    let says = keep(1, read.filter(|words| !words.trim().is_empty()));
    if let (Some(says), Some(author)) = (&says, cited.and_then(|cited| cited.who.as_ref())) {
        kept.authors.insert(says.clone(), author.clone());
    }
    let open = matter.state.cases.open_about(about);
    let no = open.map_or_else(|| matter.state.cases.next_no(), |case| case.no);
    let quotable = says.clone().zip(shown);
    let fact = MisuseFact::Reported {
        case: no,
        about: about.clone(),
        by: matter.who.clone(),
        kind: named.clone().unwrap_or_else(|| usual_kind(matter)),
        reason,
        evidence,
        theirs,
        says,
        until: None,
    };
    let fact = hearing::heard_anew(matter.programme, matter.now, open, &fact);
    let after = open.cloned().unwrap_or_else(|| Case::new(no, about.clone(), matter.now));
    let told = receipt(matter, &after.with(matter.now, &fact), theirs, named.is_none());
    let asked = quotable.map(|(words, link)| ask_to_quote(matter, no, words, link)).unwrap_or_default();
    let brought = hearing::brought(matter.state, matter.programme, matter.now, &fact);
    Ok(kept.and(sign(matter)).and(told).and(asked).and(brought))
}

/// Reports are taken where only staff read, from moderators elsewhere, and from everybody in a direct chat.
fn is_taken_here(matter: &Matter<'_>) -> Result<(), Flagging> {
    let is_taken = match matter.place {
        Place::Direct(_) | Place::Named(RoomName::Mentors | RoomName::Organisers) => true,
        _ => matter.state.is(matter.who, Who::Moderator, None),
    };
    if is_taken { Ok(()) } else { Err(Flagging::FlagDirectly) }
}

fn is_somebody_else(matter: &Matter<'_>, about: &OwnedUserId) -> Result<(), Flagging> {
    if about == matter.who {
        Err(Flagging::FlagYourself)
    } else if Some(about) == matter.programme.account.as_ref() {
        Err(Flagging::FlagBot)
    } else {
        Ok(())
    }
}

/// Nobody reports more in a day than the programme hears.
fn has_reports_left(matter: &Matter<'_>) -> Result<(), Flagging> {
    let most = usize::try_from(matter.programme.misuse.reports_a_day).unwrap_or(usize::MAX);
    let mut reported = matter.state.cases.reported_by(matter.who).rev().map(|(at, _)| later(at, DAY));
    match reported.nth(most.saturating_sub(1)).filter(|again| *again > matter.now) {
        Some(until) => Err(Flagging::FlagLater { until }),
        None => Ok(()),
    }
}

/// The room in which it was said, where others can look it up.
fn here(matter: &Matter<'_>) -> Option<OwnedRoomId> {
    match matter.place {
        Place::Direct(_) => None,
        Place::Community(room) => Some(room.clone()),
        Place::Named(name) => matter.state.rooms.house(&Room::Named(*name)).map(ToOwned::to_owned),
    }
}

/// The kind with which a report begins, if it names one, and what is said of it.
fn kind_and_words<'w>(matter: &Matter<'_>, said: &'w str) -> (Option<MisuseKind>, &'w str) {
    let said = said.trim();
    let (word, rest) = said.split_once(char::is_whitespace).unwrap_or((said, ""));
    match kind_called(matter, word.trim_matches(is_trailing)) {
        Some(kind) => (Some(kind), rest.trim()),
        None => (None, said),
    }
}

/// The programme's kind that the person calls so.
fn kind_called(matter: &Matter<'_>, words: &str) -> Option<MisuseKind> {
    let kinds: Vec<&str> = matter.programme.misuse.kinds.iter().map(|kind| kind.0.as_str()).collect();
    matter.reading().option("misuse-kind", &kinds, words).map(|kind| MisuseKind(kind.to_owned()))
}

/// What a report means that names no kind.
fn usual_kind(matter: &Matter<'_>) -> MisuseKind {
    matter.programme.misuse.kinds.last().cloned().unwrap_or_else(|| MisuseKind("other".to_owned()))
}

/// The messages that a report points to: the one that it answers, and those that its words link to. Only what stands in
/// the programme's rooms is shown to others: a link into a room of two would tell who reported.
fn evidence(matter: &Matter<'_>, shown: Option<Evidence>, words: &str) -> Vec<Evidence> {
    let rooms = &matter.state.rooms;
    let named = [RoomName::Mentors, RoomName::Organisers, RoomName::Announcements, RoomName::Ambassadors];
    let is_ours = |room: &RoomId| {
        rooms.moderators(room).is_some()
            || named.iter().any(|name| rooms.house(&Room::Named(*name)) == Some(room))
    };
    let linked = words.split_whitespace().filter_map(linked).filter(|evidence| is_ours(&evidence.room));
    let mut all: Vec<Evidence> = Vec::new();
    for evidence in shown.into_iter().chain(linked) {
        if !all.contains(&evidence) {
            all.push(evidence);
        }
    }
    all.truncate(MOST_EVIDENCE);
    all
}

/// The message that a matrix.to or matrix: link leads to.
fn linked(word: &str) -> Option<Evidence> {
    let around = |c: char| matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | '"' | '“' | '”') || is_trailing(c);
    let word = word.trim_matches(around);
    let id = match (MatrixToUri::parse(word), MatrixUri::parse(word)) {
        (Ok(link), _) => link.id().clone(),
        (_, Ok(link)) => link.id().clone(),
        _ => return None,
    };
    match id {
        MatrixId::Event(room, event) => Some(Evidence { room: room.try_into().ok()?, event }),
        _ => None,
    }
}

/// In a room a sign is all that is seen of it.
fn sign(matter: &Matter<'_>) -> Decision {
    if matter.is_direct() {
        return Decision::nothing();
    }
    Decision::nothing().react(&Address::of(matter.place, matter.who), matter.event, TAKEN)
}

/// What who reported hears: the number, what happens next, what the accused see of it, and that nobody learns of them
/// unless they read the command itself.
fn receipt(matter: &Matter<'_>, case: &Case, theirs: bool, offers_kinds: bool) -> Decision {
    let (no, who) = (case.no, case.about.clone());
    let until = answer_until(matter.programme, case);
    let hears = (!case.was_heard() && until > matter.now).then_some(Flagging::FlagHearing { until });
    let shows = if theirs { Flagging::FlagShowsMessage } else { Flagging::FlagShowsKind };
    let is_judged = super::judges(matter.state, &case.about).next().is_some();
    let taken =
        if is_judged { Flagging::FlagTaken { no, who } } else { Flagging::FlagTakenNobody { no, who } };
    let speech = Speech::from(taken)
        .lines(hears)
        .line(shows)
        .line(Flagging::FlagSecret { no })
        .lines((!matter.is_direct()).then_some(Flagging::FlagStands));
    let kinds = &matter.programme.misuse.kinds;
    let offered =
        kinds.split_last().map(|(_, others)| others).filter(|others| offers_kinds && !others.is_empty());
    let Some(offered) = offered else { return matter.discreetly(speech) };
    let offered = || DIGITS.into_iter().zip(offered);
    let items = (1..)
        .zip(offered())
        .map(|(number, (_, kind))| Flagging::FlagKindChoice { number, kind: kind.clone() });
    let buttons = offered().map(|(key, kind)| {
        let keyword = Some(kind.0.clone());
        let choice = Choice { number: Some(no.0), keyword, ..Choice::of(Verb::FlagKind, None) };
        Button { key: key.to_owned(), choice }
    });
    let buttons = buttons.collect();
    matter.discreetly(speech.line(Flagging::FlagKindAsk).items(items).asking([matter.who]).buttons(buttons))
}

/// Asks who reported whether the organisers may read the words of the message, whatever becomes of it.
fn ask_to_quote(matter: &Matter<'_>, no: CaseNo, words: TextId, link: Evidence) -> Decision {
    let speech = Speech::from(Flagging::QuoteAsk { no, link }).quote(words.clone());
    let request = Request { number: Some(no.0), words: Some(words), ..Request::bare(Verb::Quote) };
    confirmation::ask_besides(matter, request, Preview::from(speech))
}

/// The open case of this number that the person reported.
fn reported<'a>(matter: &Matter<'a>, no: CaseNo) -> Result<&'a Case, Misuse> {
    let case = matter.state.cases.get(no).filter(|case| case.was_reported_by(matter.who));
    case.ok_or(Misuse::NoSuchCase { no })
}

/// `!flag-kind M3 KIND`: what the person's last report on the case was about.
///
/// # Errors
/// Refuses a case that the person did not report, one that is decided, a kind that there is not, and to say it twice:
/// every time, others are told.
pub fn name_kind(matter: &Matter<'_>, no: CaseNo, named: &str) -> Ruling {
    let case = reported(matter, no)?;
    let kinds = || matter.programme.misuse.kinds.clone();
    let kind = kind_called(matter, named).ok_or_else(|| Flagging::FlagKindUnknown { kinds: kinds() })?;
    if case.decided.is_some() {
        return Err(Flagging::FlagTooLate { no }.into());
    }
    let told = matter.discreetly(Flagging::FlagKindTaken { no, kind: kind.clone() });
    match case.kind_by(matter.who) {
        Some((before, _)) if *before == kind => return Ok(told),
        Some((_, true)) => return Err(Flagging::FlagKindOnce { no }.into()),
        _ => {}
    }
    let fact = MisuseFact::KindNamed { case: no, by: matter.who.clone(), kind, until: None };
    Ok(told.and(hearing::brought(matter.state, matter.programme, matter.now, &fact)))
}

/// `!quote M3`, once its reporter agreed: the organisers may read the message's words.
///
/// # Errors
/// Refuses a case that the person did not report, one that is decided, and what nobody asked about.
pub fn quote(matter: &Matter<'_>, no: CaseNo, words: Option<&Wording>) -> Ruling {
    let case = reported(matter, no)?;
    let Some(Wording::Kept(words)) = words else { return Err(Flagging::QuoteNothing { no }.into()) };
    let evidence = case.says(words).cloned().ok_or(Flagging::QuoteNothing { no })?;
    if case.decided.is_some() {
        return Err(Flagging::FlagTooLate { no }.into());
    }
    let told = Speech::from(Misuse::CaseNewQuote { no, link: evidence.clone() }).quote(words.clone());
    let fact = MisuseFact::Quoted { case: no, evidence, words: words.clone() };
    Ok(Decision::nothing()
        .fact(Fact::Misuse(fact))
        .and(super::tell_judges(matter.state, &case.about, &told))
        .and(matter.discreetly(Flagging::QuoteTaken { no })))
}
