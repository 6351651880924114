//! Talk about the bot itself: help from the table that parses, languages, and what to say to what is no command
//! (PRODUCT, section 8).

use ruma::UserId;

use super::call;
use super::group::validation;
use super::inquiry;
use super::matter::Matter;
use super::misuse;
use super::nomination;
use super::recognition;
use super::review;
use crate::domain::command::row::{Row, Topic};
use crate::domain::command::{Verb, table};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::Language;
use crate::domain::message::Speech;
use crate::domain::phrase::directory::Finding;
use crate::domain::phrase::talk::Talk;
use crate::domain::reading::Misread;
use crate::domain::record::group::Group;
use crate::domain::record::person::PersonFact;
use crate::domain::role::Who;
use crate::domain::state::State;
use crate::domain::value::{Aliases, Example, Given, Purpose, Usage};

/// `!help [WORD]`: what this person may do now, or one command explained.
///
/// # Errors
/// Refuses a word that is no command.
pub fn help(matter: &Matter<'_>, word: Option<&str>) -> Ruling {
    if let Some(word) = word {
        let unknown = || Talk::UnknownCommand { word: Given(word.to_owned()) };
        let reading = matter.reading();
        let verb = reading.verb(word).ok_or_else(unknown)?;
        let who = matter.programme.may(verb).to_vec();
        let explained = Talk::HelpCommand { usage: Usage(verb), what: Purpose(verb), who };
        let mut speech = Speech::from(explained).line(Talk::HelpExample { example: Example(verb) });
        let words = reading.vocabulary.words(verb, &reading.language);
        if !words.is_empty() {
            speech = speech.line(Talk::HelpWords { words: Aliases(words) });
        }
        return Ok(matter.answer(speech));
    }
    let mut speech = Speech::from(Talk::HelpHead);
    let topics = [
        Topic::Application,
        Topic::Selection,
        Topic::Mentoring,
        Topic::Ticket,
        Topic::Ambassadors,
        Topic::Organising,
        Topic::Activity,
        Topic::Groups,
        Topic::Misuse,
        Topic::General,
    ];
    for topic in topics {
        let rows: Vec<_> = table::rows().filter(|row| row.topic == topic && can_use(matter, row)).collect();
        if !rows.is_empty() {
            speech = speech.line(Talk::HelpTopic { topic }).items(
                rows.iter().map(|row| Talk::HelpLine { usage: Usage(row.verb), what: Purpose(row.verb) }),
            );
        }
    }
    Ok(matter.aside(speech.line(Talk::HelpFoot)))
}

/// Whether there is now anything this person could use the command for.
fn can_use(matter: &Matter<'_>, row: &Row) -> bool {
    let (state, who) = (matter.state, matter.who);
    let writing = state.interviews.of(who).is_some();
    let open = state.tickets.open_of(who);
    match row.verb {
        Verb::Applications
        | Verb::Score
        | Verb::Shortlist
        | Verb::Unshortlist
        | Verb::Hold
        | Verb::Unhold
        | Verb::Tranche
        | Verb::Select
        | Verb::Reject
            if review::is_selecting(matter.programme).is_err() =>
        {
            false
        }
        Verb::Apply => !is_or_was_ambassador(state, who) && open.is_none(),
        Verb::Nothanks => nomination::is_asked(state, who),
        Verb::Back
        | Verb::Skip
        | Verb::Long
        | Verb::Next
        | Verb::Show
        | Verb::Edit
        | Verb::Pick
        | Verb::Submit => writing,
        Verb::Withdraw => writing || open.is_some() || state.interviews.set_aside(who).next().is_some(),
        Verb::Hello => matter.programme.welcome && state.newcomers.of(who).is_none(),
        Verb::Welcome if !matter.programme.welcome => false,
        _ if row.topic == Topic::Groups && matter.programme.groups.is_none() => false,
        verb if recognition::is_untimely(state, verb) => false,
        Verb::Validate | Verb::Invalidate => validation::can_validate(state, matter.programme, who),
        Verb::GroupTake | Verb::GroupPass => state.groups.asked_of(who).next().is_some(),
        Verb::GroupLeave => {
            state.groups.organised_by(who).any(|group| group.is_open() && group.contact != *who)
        }
        Verb::GroupTransfer | Verb::GroupClose if !state.is(who, Who::Organiser, None) => {
            state.groups.organised_by(who).any(|group| group.is_open() && group.contact == *who)
        }
        Verb::Confirm | Verb::Discard => state.confirmations.waiting_for(who).next().is_some(),
        Verb::Employer => !matter.programme.approval.different_employers.is_empty(),
        Verb::StandIn => state.mentors.looked_after_by(who).next().is_some(),
        Verb::Answer => inquiry::has_something_to_answer(state, who),
        Verb::Choose => open.is_some_and(|ticket| ticket.mentor().is_none()),
        Verb::JoinCall => state.is(who, Who::Ambassador, None) && call::can_join(state),
        Verb::LeaveCall => state.calls.joined_by(who).next().is_some(),
        Verb::CloseCall => call::can_close(matter),
        Verb::Case => misuse::concerns(state, who),
        Verb::FlagKind | Verb::Quote => state.cases.reported_by(who).any(|(_, case)| case.is_open()),
        Verb::Respond => state.cases.open_about(who).is_some(),
        Verb::Dismiss | Verb::Uphold | Verb::Affirm | Verb::Overturn => is_judge_of_any(state, who, row.verb),
        Verb::Appeal => {
            state.cases.about(who).any(|case| misuse::appeal::can_be_appealed(case, matter.now).is_ok())
        }
        Verb::Unreport => state.reports.of(who).next().is_some(),
        _ => matter.programme.may(row.verb).iter().any(|role| match role {
            Who::Candidate => open.is_some(),
            Who::OfferedMentor => state.tickets.of_mentor(who).any(|ticket| ticket.offer().is_some()),
            Who::TicketMentor => state.tickets.of_mentor(who).any(|ticket| ticket.mentor().is_some()),
            Who::OtherMentor => state.is(who, Who::Mentor, None),
            Who::GroupMentor => state.groups.of_mentor(who).any(|group| group.mentoring.mentor().is_some()),
            Who::OfferedGroupMentor => {
                state.groups.of_mentor(who).any(|group| group.mentoring.offer().is_some())
            }
            Who::GroupOrganiser => state.groups.organised_by(who).any(Group::is_open),
            Who::StandIn => state.mentors.looked_after_by(who).any(|(_, stand_in)| stand_in.agreed),
            role => state.is(who, *role, None),
        }),
    }
}

/// Whether a case waits for what the person could decide in it so.
fn is_judge_of_any(state: &State, who: &UserId, verb: Verb) -> bool {
    let on_appeal = matches!(verb, Verb::Affirm | Verb::Overturn);
    let mut waiting = state.cases.open().filter(|case| case.is_appealed() == on_appeal);
    waiting.any(|case| misuse::impartial::who_can_decide(state, case).any(|judge| judge == who))
}

/// Whether nobody of that name need apply: who stepped down comes back another way.
fn is_or_was_ambassador(state: &State, who: &UserId) -> bool {
    state.is(who, Who::Ambassador, None) || state.is(who, Who::Emeritus, None)
}

/// `!language [TAG]`: speaks another language with this person from now on.
///
/// # Errors
/// Refuses a language that is not spoken here.
pub fn language(matter: &Matter<'_>, tag: Option<&str>) -> Ruling {
    let languages = matter.programme.languages.clone();
    let Some(tag) = tag else {
        let language = matter.state.language(matter.who, matter.programme);
        return Ok(matter.aside(Talk::LanguageChoices { language, languages }));
    };
    let Some(language) = named_language(matter, tag) else {
        return Err(Talk::LanguageUnknown { languages }.into());
    };
    let fact = PersonFact::Speaks { who: matter.who.clone(), language: language.clone() };
    let changed = Decision::nothing().tell(matter.who, Talk::LanguageChanged { language });
    let changed =
        if matter.is_direct() { changed } else { changed.and(matter.answer(Talk::AnsweredDirectly)) };
    Ok(changed.fact(Fact::Person(fact)))
}

/// The language that somebody calls so: by its tag, by its name in any language, or by the tag of a near relative.
fn named_language(matter: &Matter<'_>, said: &str) -> Option<Language> {
    let tags: Vec<&str> = matter.programme.languages.iter().map(|language| language.0.as_str()).collect();
    let named = |words: &str| matter.reading().option("language", &tags, words);
    let first = said.split_whitespace().next().unwrap_or_default();
    let related = || {
        let family = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
        tags.iter().copied().find(|tag| family(tag) == family(first))
    };
    named(said).or_else(|| named(first)).or_else(related).map(|tag| Language(tag.to_owned()))
}

/// What is said to a line that looks like a command and cannot be done. In shared rooms other bots live too: words
/// that are not ours are left alone there.
#[must_use]
pub fn misread(matter: &Matter<'_>, misread: Misread) -> Decision {
    let phrase = match misread {
        Misread::Unknown { .. } if !matter.is_direct() => return Decision::nothing(),
        Misread::Unknown { word, near: Some(meant) } => Talk::DidYouMean { word: Given(word), meant },
        Misread::Unknown { word, near: None } => Talk::UnknownCommand { word: Given(word) },
        Misread::Missing { verb, what } if verb.is_discreet() => {
            return matter.discreetly(Talk::ArgumentMissing { usage: Usage(verb), what });
        }
        Misread::Unclear { verb, what } if verb.is_discreet() => {
            return matter.discreetly(Talk::ArgumentUnclear { usage: Usage(verb), what });
        }
        Misread::Missing { verb, what } => Talk::ArgumentMissing { usage: Usage(verb), what },
        Misread::Unclear { verb: Verb::Whois, .. } => {
            return matter.answer(Finding::WhoisByName { usage: Usage(Verb::Whois) });
        }
        Misread::Unclear { verb, what } => Talk::ArgumentUnclear { usage: Usage(verb), what },
    };
    matter.answer(phrase)
}
