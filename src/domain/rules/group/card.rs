//! `!group show G4`: a user group as whoever asks may see it (PRODUCT, section 7). What it is called, where it is, where
//! it stands and how to find it is everybody's; e-mail addresses and employers, reasons, and the help that a group in
//! decline is given are told to those alone who have to do with it, and only where nobody else reads along.

use ruma::OwnedUserId;

use super::criteria;
use super::seen::{is_insider, is_private, is_staff};
use crate::domain::decision::Ruling;
use crate::domain::ids::TextId;
use crate::domain::message::{Block, Speech};
use crate::domain::phrase::Phrase;
use crate::domain::phrase::group_card::Presenting;
use crate::domain::phrase::group_criteria::Validating;
use crate::domain::question::Kind;
use crate::domain::record::group::Group;
use crate::domain::record::group::change::Change;
use crate::domain::record::group::mentoring::Stage;
use crate::domain::record::group::standing::{Standing, StandingName};
use crate::domain::record::interview::answer::{Answer, Coordinator};
use crate::domain::record::ticket::change::Given;
use crate::domain::rules::matter::{Matter, counted};
use crate::domain::rules::recognition::recognised;

/// `!group show G4`: everything about one of them that the person may see, and that may be read where they asked.
///
/// # Errors
/// Never refuses: that the person sees it was seen before.
pub fn show(matter: &Matter<'_>, group: &Group) -> Ruling {
    // Of a group that was refused nobody else learns.
    let is_withheld = group.standing == Standing::Refused;
    let reader = Reader::of(matter, group, is_private(matter) || is_withheld);
    let years = recognised(matter.state, group.no).map(|year| Presenting::CardRecognised { year });
    let speech = head(&reader).rows(years).then(place(group)).then(people(&reader)).then(mentor(&reader));
    let speech = speech.then(links(group)).then(said(group, reader.is_alone)).then(steps(&reader));
    let speech = speech.then(support(&reader));
    let speech = if reader.misses_something() {
        speech.line(Presenting::CardElsewhere { no: group.no })
    } else {
        speech
    };
    Ok(if is_withheld { matter.among_organisers(speech) } else { matter.answer(speech) })
}

/// Who reads the card of which group, and what they may read there.
struct Reader<'a> {
    matter: &'a Matter<'a>,
    group: &'a Group,
    /// They organise or mentor it, or are organisers of the programme.
    is_insider: bool,
    /// They look after user groups.
    is_staff: bool,
    /// Nobody reads along who may not read it.
    is_alone: bool,
}

impl<'a> Reader<'a> {
    fn of(matter: &'a Matter<'a>, group: &'a Group, is_alone: bool) -> Self {
        let (is_insider, is_staff) = (is_insider(matter, group), is_staff(matter));
        Self { matter, group, is_insider, is_staff, is_alone }
    }

    /// Whether they read e-mail addresses and employers.
    fn reads_addresses(&self) -> bool {
        self.is_insider && self.is_alone
    }

    /// Whether they read reasons, and how it is helped.
    fn reads_reasons(&self) -> bool {
        (self.is_insider || self.is_staff) && self.is_alone
    }

    /// Whether they would read more with nobody reading along.
    fn misses_something(&self) -> bool {
        !self.is_alone && self.is_insider
    }
}

/// What it is called and where it stands.
fn head(reader: &Reader<'_>) -> Speech {
    let (group, no) = (reader.group, reader.group.no);
    let mut speech = Speech::default().head(match group.name().cloned() {
        Some(name) => Presenting::CardHead { no, name },
        None => Presenting::CardHeadNameless { no },
    });
    let stands = group.history.iter().rev().find_map(|(at, change)| Some((*at, by(change)?, why(change))));
    if let Some((since, by, why)) = stands {
        let standing = StandingName::of(&group.standing);
        speech = speech.rows([Presenting::CardStanding { standing, since, by: by.clone() }]);
        if let Some(why) = why.filter(|_| reader.reads_reasons()) {
            speech = speech.rows([Presenting::CardWhy]).quote(why.clone());
        }
    }
    let proposed = group.history.first().and_then(|(at, change)| Some((*at, by(change)?.clone())));
    match proposed.filter(|_| group.standing != Standing::Proposed) {
        Some((at, by)) => speech.rows([Presenting::CardProposed { at, by }]),
        None => speech,
    }
}

/// Who changed where it stands, if that was changed.
fn by(change: &Change) -> Option<&OwnedUserId> {
    match change {
        Change::Proposed { by, .. }
        | Change::Admitted { by, .. }
        | Change::Refused { by, .. }
        | Change::Granted { by, .. }
        | Change::Revoked { by, .. }
        | Change::Regranted { by, .. }
        | Change::Closed { by, .. } => Some(by),
        _ => None,
    }
}

/// Why they did, if they said so.
fn why(change: &Change) -> Option<&TextId> {
    match change {
        Change::Admitted { why, .. }
        | Change::Refused { why, .. }
        | Change::Granted { why, .. }
        | Change::Regranted { why, .. } => why.as_ref(),
        Change::Revoked { why, .. } | Change::Closed { why, .. } => Some(why),
        _ => None,
    }
}

/// Where it is.
fn place(group: &Group) -> Speech {
    let (place, region) = (group.profile.place().cloned(), group.profile.region().cloned());
    let place = match (place, region) {
        (Some(place), Some(region)) => Some(Presenting::CardPlaceRegion { place, region }),
        (Some(place), None) => Some(Presenting::CardPlace { place }),
        (None, Some(region)) => Some(Presenting::CardRegion { region }),
        (None, None) => None,
    };
    let zones = group.profile.answers.iter().filter(|given| matches!(given.answer, Answer::Zone(_)));
    let zones = zones.map(|given| Presenting::CardZone { zone: given.answer.clone() });
    Speech::default().rows(place).rows(zones)
}

/// Who speaks for it and who else organises it, by Matrix ID and name; whoever may also reads how to write to them.
fn people(reader: &Reader<'_>) -> Speech {
    let group = reader.group;
    let mut speech = Speech::default().rows([Presenting::CardContact { who: group.contact.clone() }]);
    let coordinators: Vec<_> = group.profile.coordinators().collect();
    if reader.reads_addresses() {
        if coordinators.is_empty() {
            return speech;
        }
        let full = |coordinator: &&Coordinator| {
            let person = Answer::People(vec![(*coordinator).clone()]);
            match coordinator.who {
                Some(_) => Presenting::CardAddresses { person },
                None => Presenting::CardAddressesOffline { person },
            }
        };
        return speech.rows([Presenting::CardOrganisers]).items(coordinators.iter().map(full));
    }
    let others = coordinators.into_iter().filter(|person| person.who.as_ref() != Some(&group.contact));
    let (named, unnamed): (Vec<_>, Vec<_>) = others.map(named).partition(Option::is_some);
    if !named.is_empty() {
        speech = speech.rows([Presenting::CardOrganisers]).items(named.into_iter().flatten());
    }
    match counted(unnamed.len()) {
        0 => speech,
        people => speech.rows([Presenting::CardUnnamed { people }]),
    }
}

/// Somebody who organises it, as everybody may know them.
fn named(person: &Coordinator) -> Option<Presenting> {
    match (person.who.clone(), person.name.clone()) {
        (Some(who), Some(name)) => Some(Presenting::CardOrganiserNamed { who, name }),
        (Some(who), None) => Some(Presenting::CardOrganiser { who }),
        // Who was named by somebody else, and can hear of it nowhere, is counted.
        (None, _) => None,
    }
}

/// Who mentors it. Who was asked is between them and those who look after groups.
fn mentor(reader: &Reader<'_>) -> Speech {
    let mentoring = &reader.group.mentoring;
    let Some(since) = mentoring.since else { return Speech::default() };
    Speech::default().rows([match &mentoring.stage {
        Stage::None => return Speech::default(),
        Stage::Mentored(mentor) => Presenting::CardMentor { mentor: mentor.clone(), since },
        Stage::Offered(offer) if reader.is_staff && reader.is_alone => {
            Presenting::CardMentorOffered { mentor: offer.mentor.clone(), until: offer.until }
        }
        Stage::Sought | Stage::Waiting | Stage::Offered(_) => Presenting::CardMentorSought,
    }])
}

/// How it is found on the web.
fn links(group: &Group) -> Speech {
    let links: Vec<_> =
        group.profile.links().map(|link| Presenting::CardLink { link: link.clone() }).collect();
    if links.is_empty() {
        Speech::default()
    } else {
        Speech::default().rows([Presenting::CardLinks]).items(links)
    }
}

/// What else its organisers say of it: all of it where nobody is disturbed by it, the beginning where others read.
fn said(group: &Group, is_alone: bool) -> Speech {
    let told: Vec<_> = group.profile.answers.iter().filter(|given| is_told(given)).collect();
    let head = (!told.is_empty()).then_some(Presenting::CardSaid);
    told.into_iter().fold(Speech::default().lines(head), |speech, given| {
        let speech = speech.line(Presenting::CardAsked { question: given.question.id.clone() });
        match &given.answer {
            Answer::Words(text) if is_alone => speech.quote(text.clone()),
            Answer::Words(text) => speech.excerpt(text.clone()),
            Answer::Passages(texts) if is_alone => texts.iter().cloned().fold(speech, Speech::quote),
            Answer::Passages(texts) => texts.first().cloned().into_iter().fold(speech, Speech::excerpt),
            answer => speech.items([Presenting::CardAnswer { answer: answer.clone() }]),
        }
    })
}

/// Whether an answer stands among what they say of it; what they agreed to is a criterion, and the rest stands above.
fn is_told(given: &Given) -> bool {
    let stands_above =
        matches!(given.question.kind, Kind::Name { .. } | Kind::Place { .. } | Kind::People { .. });
    let is_no_word = matches!(
        given.answer,
        Answer::Region(_)
            | Answer::Zone(_)
            | Answer::Links(_)
            | Answer::People(_)
            | Answer::Consent(_)
            | Answer::Skipped
    );
    !stands_above && !is_no_word
}

/// How it stands with the criteria; what helps is told to those who can follow it.
fn steps(reader: &Reader<'_>) -> Speech {
    let Matter { state, programme, now, .. } = *reader.matter;
    if !reader.group.is_open() {
        return Speech::default();
    }
    let mut speech = criteria::shown(state, programme, reader.group, now, Speech::default());
    if !reader.is_insider {
        let is_advice = |block: &Block| {
            matches!(block, Block::Item(Phrase::Validating(Validating::CriterionAdvised { .. })))
        };
        speech.body.retain(|block| !is_advice(block));
    }
    speech
}

/// How a group in decline is helped.
fn support(reader: &Reader<'_>) -> Speech {
    let Some(support) = reader.group.standing.support().filter(|_| reader.reads_reasons()) else {
        return Speech::default();
    };
    let (since, until) = (support.since, support.until);
    let is_over = until <= reader.matter.now;
    let told = if is_over {
        Presenting::CardSupportOver { since, until }
    } else {
        Presenting::CardSupport { since, until }
    };
    Speech::from(told).quote(support.why.clone())
}
