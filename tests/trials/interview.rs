//! Applicants who walk through the interview again and again, and what their rooms hold in the end: the same, sentence by
//! sentence, as when nothing disturbs them.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use homeserver::community::{Charter, Community};
use homeserver::heard::{Heard, Kind};
use homeserver::inbox::Wanted;
use homeserver::person::{Person, PersonError};
use homeserver::room::RoomPlan;
use homeserver::synapse::Synapse;
use regex::Regex;
use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, UserId};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::measure::tell;
use crate::tour::ANSWERS;

/// How long a sentence of the bot is awaited, through restarts and outages on a busy machine.
pub const PATIENCE: Duration = Duration::from_mins(4);

/// Where an answer is tried that is none.
const EMAIL: usize = 5;

/// Where the bot is asked something before it has asked its next question.
const HASTE: usize = 3;

/// What is going on, for whoever wants to disturb it.
#[derive(Debug, Default)]
pub struct Pulse {
    /// How often something was said or heard.
    pub beats: watch::Sender<u64>,
    /// Whether the bot, or what lies between it and the people, is down.
    pub down: AtomicBool,
    /// How much was said while it was down.
    pub said_while_down: AtomicUsize,
    /// Whether there is to be no other round.
    pub over: AtomicBool,
}

impl Pulse {
    fn beat(&self) {
        self.beats.send_modify(|beats| *beats += 1);
    }

    fn said(&self) {
        self.said_while_down.fetch_add(usize::from(self.down.load(Ordering::Relaxed)), Ordering::Relaxed);
        self.beat();
    }
}

/// One applicant, in a room with the bot alone.
#[derive(Debug)]
pub struct Applicant {
    person: Person,
    room: OwnedRoomId,
    bot: OwnedUserId,
    /// Asks things before it is their turn.
    hasty: bool,
    pulse: Arc<Pulse>,
}

impl Applicant {
    /// Somebody new; every other one is in a hurry.
    pub async fn new(
        synapse: &Synapse,
        community: &Community,
        name: &str,
        encrypted: bool,
        hasty: bool,
        pulse: &Arc<Pulse>,
    ) -> Result<Self, PersonError> {
        let person = Box::pin(Person::register(synapse, name, name)).await?;
        let bot = community.bot.clone();
        let room = if encrypted {
            person.create_dm(&bot).await?
        } else {
            person.create_room(RoomPlan::direct(&*bot)).await?
        };
        person.expect(Wanted::any_by(&bot).in_room(&room).member(&bot, "join").within(PATIENCE)).await?;
        Ok(Self { person, room, bot, hasty, pulse: Arc::clone(pulse) })
    }

    /// Round after round, until it is over; at least so many.
    pub async fn walk(&self, at_least: usize) -> Result<usize, PersonError> {
        let mut rounds = 0;
        while rounds < at_least || !self.pulse.over.load(Ordering::Relaxed) {
            Box::pin(self.round()).await?;
            rounds += 1;
        }
        Ok(rounds)
    }

    /// Applies, answers everything, corrects an answer, submits, and takes it all back.
    async fn round(&self) -> Result<(), PersonError> {
        self.say("!apply").await?;
        self.hears("Question 1 of 7").await?;
        let mut first = None;
        for (index, answer) in ANSWERS.iter().enumerate() {
            if index == EMAIL {
                self.say("I would rather not say").await?;
                self.hears("does not look like an e-mail").await?;
            }
            let said = self.say(answer).await?;
            first.get_or_insert(said);
            if index == HASTE && self.hasty {
                self.say("!show").await?;
                self.say("!status").await?;
            }
            match index + 2 {
                number if number <= ANSWERS.len() => self.hears(&format!("Question {number} of 7")).await?,
                _ => self.hears("These are your answers").await?,
            };
            if index == HASTE {
                if !self.hasty {
                    self.say("!show").await?;
                }
                self.hears("(still open)").await?;
                if !self.hasty {
                    self.say("!status").await?;
                }
                self.hears("You are writing an application").await?;
            }
        }
        self.sees("✅").await?;
        if let Some(first) = first {
            self.person
                .edit(&self.room, &first, "I run every Rust evening in Oslo, and in Bergen too.")
                .await?;
            self.pulse.said();
        }
        let summary = self.hears("corrected your answer").await?;
        self.sees("✅").await?;
        if self.hasty {
            self.person.react(&self.room, &summary.event_id, "✅").await?;
            self.pulse.said();
        } else {
            self.say("!submit").await?;
        }
        self.hears("Thank you! Your application is").await?;
        self.say("!withdraw").await?;
        self.hears("is withdrawn").await?;
        Ok(())
    }

    async fn say(&self, text: &str) -> Result<OwnedEventId, PersonError> {
        let said = self.person.say(&self.room, text).await?;
        self.pulse.said();
        Ok(said)
    }

    async fn hears(&self, text: &str) -> Result<Heard, PersonError> {
        self.expects(Wanted::by(&self.bot).saying(text)).await
    }

    async fn sees(&self, key: &str) -> Result<Heard, PersonError> {
        self.expects(Wanted::any_by(&self.bot).reacting(key)).await
    }

    async fn expects(&self, wanted: Wanted<'_>) -> Result<Heard, PersonError> {
        let heard = self.person.expect(wanted.in_room(&self.room).within(PATIENCE)).await?;
        self.pulse.beat();
        Ok(heard)
    }

    /// What the room holds, round by round.
    pub async fn rounds(&self) -> Result<Vec<Round>, PersonError> {
        let history = self.person.history(&self.room).await?;
        let spoken: Vec<_> = history.iter().filter(|heard| is_spoken(heard)).collect();
        let begins = |heard: &&Heard| heard.sender != self.bot && heard.body == "!apply";
        let begin: Vec<_> =
            spoken.iter().enumerate().filter(|(_, heard)| begins(heard)).map(|(index, _)| index).collect();
        let end = begin.iter().copied().skip(1).chain([spoken.len()]);
        let rounds = begin.iter().zip(end).map(|(begin, end)| self.told(&spoken[*begin..end])).collect();
        // What stands before the first round belongs to none, and is too much.
        assert!(begin.first().is_none_or(|begin| *begin == 0), "said before anything was asked: {spoken:?}");
        Ok(rounds)
    }

    fn told(&self, spoken: &[&Heard]) -> Round {
        let names = [(self.person.id().as_str(), "@applicant"), (self.bot.as_str(), "@bot")];
        let of = |heard: &&&Heard| heard.sender == self.bot;
        let lines = lines(spoken, &names);
        let side = |bot: bool| {
            let both = spoken.iter().zip(&lines).filter(|(heard, _)| of(heard) == bot);
            both.map(|(_, line)| line.clone()).collect()
        };
        let (people, bot) = (side(false), side(true));
        Round { both: if self.hasty { Vec::new() } else { lines }, people, bot }
    }
}

/// What was said in one round.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Round {
    /// Both sides as they alternate; nothing where somebody spoke out of turn, since then it is the moment that decides.
    both: Vec<String>,
    /// What the applicant said, in order.
    people: Vec<String>,
    /// What the bot said, in order.
    bot: Vec<String>,
}

/// What came of it all.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How many rounds there were.
    pub rounds: usize,
    /// How much people said.
    pub by_people: usize,
    /// How much the bot said.
    pub by_bot: usize,
    /// What the bot did not say though it should have.
    pub lost: Vec<String>,
    /// What it said too often.
    pub twice: Vec<String>,
    /// Rounds in which everything was said, in another order.
    pub disordered: Vec<String>,
}

impl Outcome {
    /// Compares a round with an undisturbed one.
    fn compare(&mut self, whose: &str, round: &Round, undisturbed: &Round) {
        self.rounds += 1;
        self.by_people += round.people.len();
        self.by_bot += round.bot.len();
        let (has, wanted) = (counted(round), counted(undisturbed));
        let before = self.lost.len() + self.twice.len();
        for line in has.keys().chain(wanted.keys()) {
            let times = |of: &BTreeMap<&str, usize>| of.get(line).copied().unwrap_or_default();
            if times(&has) < times(&wanted) {
                self.lost.push(format!("{whose}: {line}"));
            } else if times(&has) > times(&wanted) {
                self.twice.push(format!("{whose}: {line}"));
            }
        }
        if before == self.lost.len() + self.twice.len() && round != undisturbed {
            self.disordered.push(format!("{whose}: {round:#?}\ninstead of {undisturbed:#?}"));
        }
    }

    /// Says the figures.
    pub fn tell(&self, trial: &str) {
        tell(trial, "interviews", self.rounds);
        tell(trial, "said by people", self.by_people);
        tell(trial, "said by the bot", self.by_bot);
        tell(trial, "lost", self.lost.len());
        tell(trial, "said twice", self.twice.len());
        tell(trial, "out of order", self.disordered.len());
    }

    /// Fails with everything that went wrong.
    pub fn assert_undisturbed(&self) {
        let wrong = [("lost", &self.lost), ("too often", &self.twice), ("out of order", &self.disordered)];
        let told: Vec<_> = wrong
            .iter()
            .filter(|(_, lines)| !lines.is_empty())
            .map(|(what, lines)| format!("{what}, {}:\n{}", lines.len(), lines.join("\n")))
            .collect();
        assert!(
            told.is_empty(),
            "the rooms do not hold what they hold when nothing is disturbed.\n{}",
            told.join("\n")
        );
    }
}

/// How often each line was said; references to other lines left out, since a line too much would change them all.
fn counted(round: &Round) -> BTreeMap<&str, usize> {
    let mut counted = BTreeMap::new();
    for line in round.people.iter().chain(&round.bot) {
        let line = line.split_once(" ⇢").map_or(line.as_str(), |(line, _)| line);
        *counted.entry(line).or_default() += 1;
    }
    counted
}

/// A community with applicants of all kinds: plain and encrypted rooms, patient people and hasty ones.
pub struct Trial {
    /// The community.
    pub community: Community,
    /// What is going on.
    pub pulse: Arc<Pulse>,
    applicants: Vec<Arc<Applicant>>,
    undisturbed: BTreeMap<bool, Round>,
    walking: JoinSet<Result<usize, PersonError>>,
}

/// How many applicants come first, undisturbed: a patient one and a hasty one, in a plain room and in an encrypted one.
const BEFORE: usize = 4;

impl Trial {
    /// Founds the community, on this homeserver; its bot finds it by `line`.
    pub async fn found(synapse: &Synapse, name: &str, line: Option<String>) -> Community {
        let charter = Charter {
            programme: "openstack".to_owned(),
            suffix: Some(name.to_owned()),
            line,
            ..Charter::default()
        };
        Box::pin(Community::found(synapse, charter)).await.expect("a community")
    }

    /// Gathers as many applicants before a bot that is ready, and learns from others what an undisturbed round is.
    pub async fn gather(synapse: &Synapse, community: Community, name: &str, applicants: usize) -> Self {
        let pulse = Arc::<Pulse>::default();
        let coming = (0..applicants + BEFORE).map(|number| {
            let (encrypted, hasty) = (number % 2 == 1, number / 2 % 2 == 1);
            let (community, pulse, who) = (&community, &pulse, format!("{name}-{number}"));
            async move { Applicant::new(synapse, community, &who, encrypted, hasty, pulse).await }
        });
        let mut all = Vec::new();
        for applicant in join_all(coming).await {
            all.push(Arc::new(applicant.expect("an applicant")));
        }
        let first: Vec<_> = all.drain(..BEFORE).collect();
        for walked in join_all(first.iter().map(|applicant| applicant.round())).await {
            walked.expect("an undisturbed round");
        }
        let mut undisturbed = BTreeMap::new();
        for applicant in first {
            let rounds = applicant.rounds().await.expect("an undisturbed room");
            let known = undisturbed.entry(applicant.hasty).or_insert_with(|| rounds[0].clone());
            assert_eq!(rounds, std::slice::from_ref(known), "plain or encrypted, a round is a round");
        }
        Self { community, pulse, applicants: all, undisturbed, walking: JoinSet::new() }
    }

    /// Lets all applicants begin.
    #[allow(clippy::disallowed_methods, reason = "people do things at the same time")]
    pub fn begin(&mut self, rounds: usize) {
        for applicant in &self.applicants {
            let applicant = Arc::clone(applicant);
            self.walking.spawn(async move { applicant.walk(rounds).await });
        }
    }

    /// Waits until something was said or heard; fails if somebody waited in vain for an answer.
    pub async fn next_beat(&mut self) {
        let mut beats = self.pulse.beats.subscribe();
        beats.mark_unchanged();
        tokio::select! {
            _ = beats.changed() => {}
            Some(walked) = self.walking.join_next() => {
                walked.expect("a walk").expect("a walk to its end");
            }
        }
    }

    /// Waits until the rounds under way are over, and compares all of them with undisturbed ones.
    pub async fn end(&mut self) -> Outcome {
        self.pulse.over.store(true, Ordering::Relaxed);
        while let Some(walked) = self.walking.join_next().await {
            walked.expect("a walk").expect("a walk to its end");
        }
        let mut outcome = Outcome::default();
        for applicant in &self.applicants {
            let rounds = applicant.rounds().await.expect("a room");
            let undisturbed = &self.undisturbed[&applicant.hasty];
            for (number, round) in rounds.iter().enumerate() {
                let whose = format!("{}, round {}", applicant.person.id().localpart(), number + 1);
                outcome.compare(&whose, round, undisturbed);
            }
        }
        self.organisers_heard_each_ticket_once(outcome.rounds + BEFORE).await;
        outcome
    }

    /// Every ticket was shown to the organisers, and every withdrawal told, once.
    async fn organisers_heard_each_ticket_once(&self, tickets: usize) {
        let (olga, room) = (&self.community.olga, &self.community.rooms.organisers);
        let withdrawn = |number| format!("has withdrawn ticket #{number}.");
        for number in 1..=tickets {
            let told = withdrawn(number);
            let told = Wanted::by(&self.community.bot).in_room(room).saying(&told).within(PATIENCE);
            olga.expect(told).await.expect("a withdrawal");
        }
        let history = olga.history(room).await.expect("the organisers' room");
        for number in 1..=tickets {
            for sentence in [format!("Ticket #{number}:"), withdrawn(number)] {
                let times = history.iter().filter(|heard| heard.body.contains(&sentence)).count();
                assert_eq!(times, 1, "the organisers read “{sentence}” {times} times");
            }
        }
    }
}

fn is_spoken(heard: &Heard) -> bool {
    match &heard.kind {
        Kind::Member { .. } => false,
        // What cannot be decrypted was said all the same.
        Kind::Other(kind) => kind == "m.room.encrypted",
        _ => true,
    }
}

/// What was said, a line each, without what differs from one person, day or ticket to the next; other lines are named by
/// their place among what the same side said, which stays the same where two sides speak at once.
fn lines(spoken: &[&Heard], names: &[(&str, &str)]) -> Vec<String> {
    let moment = Regex::new(r"\d{1,2} \p{L}+ \d{4}(, \d{2}:\d{2} UTC)?( \([^)]*\))?").expect("a pattern");
    let ticket = Regex::new(r"#\d+").expect("a pattern");
    let role = |sender: &UserId| names.iter().find(|(name, _)| sender == *name).map_or("?", |(_, role)| role);
    let place = |event: &Option<OwnedEventId>| -> String {
        let Some(event) = event else { return String::new() };
        let Some(at) = spoken.iter().position(|heard| heard.event_id == *event) else {
            return " ⇢?".to_owned();
        };
        let before = spoken[..at].iter().filter(|heard| heard.sender == spoken[at].sender).count();
        format!(" ⇢{}{before}", role(&spoken[at].sender))
    };
    let line = |heard: &&Heard| {
        let mut body = ticket.replace_all(&moment.replace_all(&heard.body, "MOMENT"), "#N").into_owned();
        for (name, role) in names {
            body = body.replace(name, role);
        }
        let kind = &heard.kind;
        let sender = role(&heard.sender);
        let edit = if heard.edit_of.is_some() { " edits" } else { "" };
        let about = [&heard.in_reply_to, &heard.edit_of, &heard.about].map(place).concat();
        format!("{sender}{edit} ({kind:?}): {body}{about}")
    };
    spoken.iter().map(line).collect()
}
