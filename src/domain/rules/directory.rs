//! Finding the right people to talk to, and recognising a real ambassador (PRODUCT, section 5; seed: OpenStack, "Help people
//! find the ‘right people’ to talk to", "easily be able to recognize their Ambassador").
//!
//! What people say of themselves is text and erased like any other; it is recalled for a search and indexed nowhere. The
//! title is a public office: whether somebody holds it is told of everybody, more only of who agreed to be listed.

use std::cmp::Reverse;

use ruma::OwnedUserId;

use super::matter::{Matter, counted};
use crate::domain::alike::{are_alike, is_unspaced, plain, telling_words};
use crate::domain::command::{Verb, Wording};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{Region, TextId};
use crate::domain::message::Speech;
use crate::domain::phrase::directory::Finding;
use crate::domain::phrase::group_concerns::Concerning;
use crate::domain::record::group::standing::StandingName;
use crate::domain::record::person::PersonFact;
use crate::domain::record::roster::Standing;
use crate::domain::role::Who;
use crate::domain::value::{Given, Usage};

/// How many characters the topics of a person may have: they are found by them, and read in a list.
const MOST_TOPICS: usize = 200;

/// How many people are named; who wants more asks for a region.
const MOST_FOUND: usize = 10;

/// What is written to take one's topics back.
const NOTHING: &str = "-";

/// How well a person fits what was asked for, from the worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// One word of it is there.
    Partly,
    /// One of their topics is part of it.
    Broadly,
    /// All of it is there.
    Fully,
    /// One of their topics is exactly that.
    Exactly,
}

/// `!topics [TOPICS]`: what the person can be asked about; `!topics -` takes it back.
///
/// # Errors
/// Refuses what names no topic, and more than a few.
pub fn topics(matter: &Matter<'_>, words: Option<&Wording>) -> Ruling {
    let who = matter.who.clone();
    let before = matter.state.people.topics_of(&who);
    let Some(words) = words else {
        let Some(topics) = before else { return Ok(matter.confide(Finding::TopicsNone)) };
        return Ok(matter.confide(shown(matter, Finding::TopicsHead, topics)));
    };
    let mut erased = Decision::nothing();
    erased.texts.extend(before.map(|before| (before.clone(), None)));
    let said = words.fresh().unwrap_or_default().trim();
    if said == NOTHING {
        let fact = Fact::Person(PersonFact::Topics { who, topics: None });
        let erased = if before.is_some() { erased.fact(fact) } else { erased };
        return Ok(erased.and(matter.confide(Finding::TopicsErased)));
    }
    let has = said.chars().count();
    if !said.chars().any(char::is_alphanumeric) {
        return Err(Finding::TopicsEmpty { usage: Usage(Verb::Topics) }.into());
    }
    if has > MOST_TOPICS {
        return Err(Finding::TopicsLong { max: counted(MOST_TOPICS), has: counted(has) }.into());
    }
    let (kept, topics) = matter.keep(words);
    let fact = Fact::Person(PersonFact::Topics { who, topics: Some(topics.clone()) });
    let said = matter.confide(shown(matter, Finding::TopicsKept, &topics));
    Ok(erased.and(kept).fact(fact).and(said))
}

/// Shows somebody their topics; an ambassador who is not listed hears that nobody finds them.
fn shown(matter: &Matter<'_>, head: Finding, topics: &TextId) -> Speech {
    let is_unlisted = matter.state.roster.of(matter.who).is_some_and(|entry| !entry.listed);
    let head = if is_unlisted { Finding::TopicsUnlisted } else { head };
    Speech::from(head).quote(topics.clone()).line(Finding::TopicsFoot)
}

/// `!who TOPIC [REGION]`: active ambassadors who are listed, and mentors, by what they say of themselves.
///
/// # Errors
/// Never refuses.
pub fn who(matter: &Matter<'_>, words: &str) -> Ruling {
    let (topic, region) = topic_and_region(matter, words);
    let mut found: Vec<_> = matter
        .state
        .people
        .topics()
        .filter_map(|(who, topics)| {
            let (line, since) = line(matter, who, topics, region.as_ref())?;
            Some((Reverse(fit(matter, topics, &topic)?), since, who, line))
        })
        .collect();
    found.sort_by(|(a, b, c, _), (d, e, f, _)| (a, b, c).cmp(&(d, e, f)));
    let topic = Given(topic);
    if found.is_empty() {
        return Ok(matter.answer(match region {
            Some(region) => Finding::FoundNoneRegion { topic, region },
            None => Finding::FoundNone { topic },
        }));
    }
    let more = found.len().saturating_sub(MOST_FOUND);
    let lines = found.into_iter().take(MOST_FOUND).map(|(_, _, _, line)| line);
    let mut speech = Speech::from(Finding::FoundHead { topic }).items(lines);
    if more > 0 {
        speech = speech.line(Finding::FoundMore { people: counted(more) });
    }
    Ok(matter.answer(speech.line(Finding::FoundFoot)))
}

/// What is asked for, and the region that stands at its end.
fn topic_and_region(matter: &Matter<'_>, words: &str) -> (String, Option<Region>) {
    let words: Vec<&str> = words.split_whitespace().collect();
    for length in (1..words.len()).rev() {
        let (topic, named) = words.split_at(length);
        let Some(region) = matter.region(&named.join(" ")) else { continue };
        let topic = match topic.split_last() {
            Some((last, rest)) if !rest.is_empty() && is_common(matter, last) => rest,
            _ => topic,
        };
        return (topic.join(" "), Some(region));
    }
    (words.join(" "), None)
}

fn is_common(matter: &Matter<'_>, word: &str) -> bool {
    matter.programme.faq.common.contains(&plain(word))
}

/// The person as an entry of a list, if they may be found there: active and listed, or a mentor who is no ambassador.
fn line(
    matter: &Matter<'_>,
    who: &OwnedUserId,
    topics: &TextId,
    region: Option<&Region>,
) -> Option<(Finding, jiff::Timestamp)> {
    let (who, topics) = (who.clone(), topics.clone());
    let Some(entry) = matter.state.roster.of(&who) else {
        let is_found = region.is_none() && matter.state.is(&who, Who::Mentor, None);
        return is_found.then_some((Finding::FoundMentor { who, topics }, jiff::Timestamp::MAX));
    };
    let is_there = region.is_none() || entry.region.as_ref() == region;
    if !entry.listed || entry.standing != Standing::Active || !is_there {
        return None;
    }
    let since = entry.since;
    let line = match entry.region.clone() {
        Some(region) => Finding::FoundAmbassadorRegion { who, region, since, topics },
        None => Finding::FoundAmbassador { who, since, topics },
    };
    Some((line, since))
}

/// How well the best of somebody's topics fits.
fn fit(matter: &Matter<'_>, topics: &TextId, asked: &str) -> Option<Fit> {
    let asked = plain(asked);
    let topics = matter.recall(topics)?.split([',', ';', '\n', '、', '，', '；', '،']);
    topics.filter_map(|topic| fit_of(matter, &plain(topic), &asked)).max()
}

fn fit_of(matter: &Matter<'_>, topic: &str, asked: &str) -> Option<Fit> {
    if topic.is_empty() || asked.is_empty() {
        return None;
    }
    let has_all =
        |of: &str, all: &str| all.split(' ').all(|word| of.split(' ').any(|other| are_alike(word, other)));
    let holds = |of: &str, part: &str| part.chars().all(is_unspaced) && of.contains(part);
    let common = &matter.programme.faq.common;
    let shares = || {
        let asked = telling_words(asked, common);
        telling_words(topic, common).iter().any(|word| asked.iter().any(|other| are_alike(word, other)))
    };
    if topic == asked {
        Some(Fit::Exactly)
    } else if has_all(topic, asked) || holds(topic, asked) {
        Some(Fit::Fully)
    } else if has_all(asked, topic) || holds(asked, topic) {
        Some(Fit::Broadly)
    } else {
        shares().then_some(Fit::Partly)
    }
}

/// `!whois @user`: whether somebody holds the title, in any room and to anybody; and, apart from that, which user groups
/// of the programme they organise.
///
/// # Errors
/// Never refuses.
pub fn whois(matter: &Matter<'_>, who: &OwnedUserId) -> Ruling {
    Ok(matter.answer(title_of(matter, who.clone()).lines(organises(matter, who))))
}

fn title_of(matter: &Matter<'_>, who: OwnedUserId) -> Speech {
    let Some(entry) = matter.state.roster.entry(&who) else { return Finding::WhoisNobody { who }.into() };
    let since = entry.since;
    let holder = match &entry.standing {
        Standing::Emeritus { since: until } if entry.listed => {
            return Finding::WhoisEmeritus { who, since, until: *until }.into();
        }
        standing if !standing.holds_title() => return Finding::WhoisNobody { who }.into(),
        _ if !entry.listed => return Finding::WhoisUnlisted { who }.into(),
        _ => match entry.region.clone() {
            Some(region) => Finding::WhoisHolderRegion { who, region, since },
            None => Finding::WhoisHolder { who, since },
        },
    };
    let speech = Speech::from(holder);
    match entry.standing {
        Standing::Paused { until, .. } => speech.line(Finding::WhoisPaused { until }),
        _ => speech,
    }
}

/// The user groups with a status that the person organises: that is another role than the title.
fn organises(matter: &Matter<'_>, who: &OwnedUserId) -> Vec<Concerning> {
    let groups = matter.state.groups.organised_by(who).filter(|group| group.standing.rank().is_some());
    let told = groups.filter_map(|group| {
        let (no, name, standing) = (group.no, group.name()?.clone(), StandingName::of(&group.standing));
        Some(Concerning::WhoisOrganises { who: who.clone(), no, name, standing })
    });
    told.take(MOST_FOUND).collect()
}
