//! Marks: how organisers score an application by the programme's criteria, and what all of them together think of it
//! (PRODUCT, section 2; seed: OpenStack, "selected based on a set of criteria").
//!
//! An average is rounded to hundredths, and the overall one is taken of the averages as they are shown: whoever reads
//! them can reckon them up, and comes to the same order.

use std::cmp::Reverse;

use super::matter::{Matter, counted};
use super::review::{among_organisers, in_review, is_impartial};
use crate::domain::command::Verb;
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{Criterion, TicketNo};
use crate::domain::message::Speech;
use crate::domain::phrase::scoring::Scoring;
use crate::domain::programme::{Programme, SelectionRules};
use crate::domain::record::ticket::Ticket;
use crate::domain::record::ticket::change::{Change, TicketFact};
use crate::domain::record::ticket::review::{Marks, Review};
use crate::domain::state::State;
use crate::domain::value::{Given, Literal, Mark};
use crate::domain::vocabulary::{fold, spelled};

/// What the organisers together think of an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The average mark for each criterion of the programme, in its order.
    pub marks: Vec<(Criterion, Mark)>,
    /// The average of these, if there is one for each.
    pub overall: Mark,
    /// How many organisers have given a mark for each.
    pub scores: u32,
}

/// An application that waits for a decision, and what the organisers think of it.
#[derive(Debug, Clone)]
pub struct Ranked<'a> {
    /// The application.
    pub ticket: &'a Ticket,
    /// What the organisers think of it.
    pub assessment: Assessment,
}

/// `!score #N CRITERION MARK …`: gives marks, in place of those that the organiser gave before.
///
/// # Errors
/// Refuses what names no criterion or no mark, and an application that nobody decides about now.
pub fn score(matter: &Matter<'_>, ticket: &Ticket, said: &str) -> Ruling {
    is_impartial(matter, Verb::Score)?;
    in_review(matter, ticket, Verb::Score)?;
    let rules = &matter.programme.selection;
    let marks = read(matter, ticket, said)?;
    let (no, who) = (ticket.no, ticket.candidate.clone());
    let mut review = ticket.review.clone();
    let mine = review.scores.entry(matter.who.clone()).or_default();
    let again = u32::from(!mine.is_empty());
    mine.extend(marks.clone());
    let taken = Scoring::ScoreTaken { no, who, marks: of_one(rules, mine), again };
    let change = Change::Scored { by: matter.who.clone(), marks };
    let told = Speech::from(taken).then(opinion(rules, &review));
    Ok(Decision::nothing().fact(Fact::Ticket(TicketFact { no, change })).and(among_organisers(
        matter,
        told,
        [ticket],
    )))
}

/// Who has scored the application, with which marks, and what comes of them.
#[must_use]
pub fn opinion(rules: &SelectionRules, review: &Review) -> Speech {
    let Assessment { marks, overall, scores } = assess(rules, review);
    let by = |(who, marks): (&_, &Marks)| {
        let who = Clone::clone(who);
        Scoring::ScoreBy { who, marks: of_one(rules, marks) }
    };
    Speech::default()
        .line(Scoring::ScoreAverage { marks, overall, scores, needed: rules.scores_needed })
        .items(review.scores.iter().map(by))
}

/// What the organisers together think of the application.
#[must_use]
pub fn assess(rules: &SelectionRules, review: &Review) -> Assessment {
    let given = || review.scores.values();
    let average_of = |criterion: &Criterion| {
        let marks: Vec<u32> = given().filter_map(|marks| marks.get(criterion)).map(|m| (*m).into()).collect();
        average(&marks, 100)
    };
    let marks: Vec<(Criterion, Mark)> =
        rules.criteria.iter().map(|criterion| (criterion.clone(), average_of(criterion))).collect();
    let each: Option<Vec<u32>> = marks.iter().map(|(_, mark)| mark.0).collect();
    let overall = each.map_or(Mark(None), |each| average(&each, 1));
    let is_complete = |marks: &&Marks| rules.criteria.iter().all(|criterion| marks.contains_key(criterion));
    Assessment { marks, overall, scores: counted(given().filter(is_complete).count()) }
}

/// The average of the marks, each so many hundredths, rounded to whole ones.
fn average(marks: &[u32], hundredths: u32) -> Mark {
    let number = counted(marks.len());
    let sum: u32 = marks.iter().map(|mark| mark * hundredths).sum();
    Mark((number > 0).then(|| (sum + number / 2) / number))
}

/// All applications that wait for a decision, held ones left out, best first: by the overall average; of equal ones
/// those on the shortlist, and of these who applied first.
#[must_use]
pub fn ranked<'a>(state: &'a State, programme: &Programme) -> Vec<Ranked<'a>> {
    let waiting = state.tickets.open().filter(|ticket| ticket.is_reviewed() && ticket.hold().is_none());
    let assessed = waiting.map(|ticket| {
        let assessment = assess(&programme.selection, &ticket.review);
        Ranked { ticket, assessment }
    });
    let mut ranked: Vec<_> = assessed.collect();
    ranked.sort_by_key(|Ranked { ticket, assessment }| {
        (Reverse(assessment.overall), Reverse(ticket.review.is_shortlisted), ticket.no)
    });
    ranked
}

fn of_one(rules: &SelectionRules, marks: &Marks) -> Vec<(Criterion, Mark)> {
    let mark = |criterion| Mark(marks.get(criterion).map(|mark| u32::from(*mark) * 100));
    rules.criteria.iter().map(|criterion| (criterion.clone(), mark(criterion))).collect()
}

/// The command as one writes it for this programme's criteria.
#[must_use]
pub fn example(rules: &SelectionRules, no: TicketNo) -> Literal {
    let marks = rules.criteria.iter().zip((1..rules.best).rev().cycle());
    let marks = marks.map(|(criterion, mark)| format!(" {} {mark}", criterion.0));
    Literal(format!("!{} {}{}", Verb::Score.word(), no, marks.collect::<String>()))
}

/// Reads marks: names with a mark behind each, or just a mark for each criterion in order.
fn read(matter: &Matter<'_>, ticket: &Ticket, said: &str) -> Result<Marks, Refusal> {
    let rules = &matter.programme.selection;
    if rules.criteria.is_empty() {
        return Err(Scoring::ScoreNoCriteria { no: ticket.no }.into());
    }
    let example = || example(rules, ticket.no);
    let is_between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '=' | '、' | '，' | '：');
    let words: Vec<&str> = said.split(is_between).filter(|word| !fold(word).is_empty()).collect();
    let mark = |criterion: &Criterion, word: &str| {
        let mark = digits(word).and_then(|digits| digits.parse().ok());
        let out = || Scoring::ScoreOutOfRange { criterion: criterion.clone(), best: rules.best.into() };
        mark.filter(|mark| (1..=rules.best).contains(mark)).ok_or_else(out)
    };
    let mut marks = Marks::new();
    if words.len() == rules.criteria.len() && words.iter().all(|word| digits(word).is_some()) {
        for (criterion, word) in rules.criteria.iter().zip(&words) {
            marks.insert(criterion.clone(), mark(criterion, word)?);
        }
        return Ok(marks);
    }
    for pair in words.chunks(2) {
        let [name, word] = pair else {
            return Err(Scoring::ScoreUnclear { example: example() }.into());
        };
        let unknown = || Scoring::ScoreUnknown { word: Given((*name).to_owned()), example: example() };
        let criterion = named(matter, name).ok_or_else(unknown)?;
        if digits(word).is_none() {
            return Err(Scoring::ScoreUnclear { example: example() }.into());
        }
        let given = mark(&criterion, word)?;
        marks.insert(criterion, given);
    }
    if marks.is_empty() { Err(Scoring::ScoreUnclear { example: example() }.into()) } else { Ok(marks) }
}

/// The digits of a mark: "4", "４", "4/5".
fn digits(word: &str) -> Option<String> {
    let folded = fold(word);
    let digits = folded.split('/').next().unwrap_or_default();
    (!digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())).then(|| digits.to_owned())
}

/// The criterion that the organiser calls so, or the only one whose name begins so.
fn named(matter: &Matter<'_>, word: &str) -> Option<Criterion> {
    let criteria = &matter.programme.selection.criteria;
    let names: Vec<&str> = criteria.iter().map(|criterion| criterion.0.as_str()).collect();
    if let Some(name) = matter.reading().option("criterion", &names, word) {
        return Some(Criterion(name.to_owned()));
    }
    let word = spelled(word);
    let mut alike = criteria.iter().filter(|criterion| spelled(&criterion.0).starts_with(&word));
    alike.next().filter(|_| alike.next().is_none()).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn averages_are_rounded_to_hundredths_and_half_goes_up() {
        assert_eq!(average(&[], 100), Mark(None));
        assert_eq!(average(&[4, 4, 5], 100), Mark(Some(433)));
        assert_eq!(average(&[4, 5, 5], 100), Mark(Some(467)));
        assert_eq!(average(&[433, 434], 1), Mark(Some(434)));
    }
}
