//! The whole path of one applicant, and of those who look after them: the interview, the organiser's selection, a mentor
//! who accepts and gives the thumbs up, a sponsor, and the congratulations.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::select_all;
use homeserver::community::{ANSWERS, Community};
use homeserver::heard::Heard;
use homeserver::inbox::Wanted;
use homeserver::person::{Accept, Person};
use homeserver::synapse::Synapse;
use regex::Regex;
use ruma::{OwnedEventId, RoomId};
use tokio::time::Instant;

use crate::Outcome;
use crate::crowd::Applicant;
use crate::round_trips::RoundTrips;

/// How long an answer is awaited: the homeserver has to do with all the others.
pub const PATIENCE: Duration = Duration::from_mins(4);

/// How long the replies took.
#[derive(Default)]
pub struct Walked {
    /// From `!apply` to the receipt.
    pub interview: RoundTrips,
    /// What came then: of the applicant, of the organiser and of the mentors.
    pub afterwards: RoundTrips,
}

/// How many candidates one mentor takes.
const CANDIDATES: usize = 50;

/// Those who look after the applicants: an organiser and the mentors.
pub struct Staff {
    community: Arc<Community>,
    /// Beside those whom the community has anyway.
    mentors: Vec<Person>,
    number: Regex,
}

impl Staff {
    /// Of this community, with mentors for so many.
    pub async fn gather(synapse: &Synapse, community: Arc<Community>, applicants: usize) -> Outcome<Self> {
        let room = &community.rooms.mentors;
        let mut mentors = Vec::new();
        for number in 0..applicants / CANDIDATES {
            let name = format!("mentor-{number}");
            let mentor = Box::pin(Person::register(synapse, &name, &name)).await?;
            community.mo.invite(room, mentor.id()).await?;
            mentor.join((**room).into()).await?;
            mentors.push(mentor);
        }
        // Offers come in rooms that the bot makes.
        for mentor in [&community.mo, &community.edda].into_iter().chain(&mentors) {
            mentor.accept_invites(Accept::Only(community.bot.clone())).await;
        }
        Ok(Self { community, mentors, number: Regex::new(r"ticket #(\d+)").expect("a pattern") })
    }

    /// Walks the whole path with one applicant.
    pub async fn walks_with(&self, applicant: &Applicant) -> Outcome<Walked> {
        let mut interview = RoundTrips::default();
        let receipt = interviewed(applicant, &mut interview).await?;
        let number = self.number.captures(&receipt.body).ok_or("a receipt names the ticket")?[1].to_owned();
        let afterwards = self.looks_after(applicant, &number).await?;
        Ok(Walked { interview, afterwards })
    }

    async fn looks_after(&self, applicant: &Applicant, number: &str) -> Outcome<RoundTrips> {
        let Community { olga, rooms, bot, .. } = &*self.community;
        let mut all = RoundTrips::default();
        let told = |words| Wanted::by(bot).in_room(&applicant.with_bot).saying(words).within(PATIENCE);
        let mut timed = Timed { times: &mut all, bot };
        timed.replied(olga, &rooms.organisers, &format!("!select #{number}")).await?;

        let ticket = format!("#{number}");
        let (mentor, offer) = self.offered(&ticket).await?;
        let began = Instant::now();
        mentor.react(&offer.room, &offer.event_id, "✅").await?;
        applicant.person.expect(told("meet your mentor")).await?;
        timed.times.took(began.elapsed());

        timed.replied(mentor, &offer.room, &format!("!thumbsup #{number}")).await?;
        timed.replied(olga, &rooms.organisers, &format!("!sponsor #{number}")).await?;
        applicant.person.expect(told("Congratulations")).await?;
        Ok(all)
    }

    /// The mentor to whom this ticket is offered, and the offer.
    async fn offered(&self, ticket: &str) -> Outcome<(&Person, Heard)> {
        let Community { mo, edda, bot, .. } = &*self.community;
        let asked = [mo, edda].into_iter().chain(&self.mentors).map(|mentor| {
            Box::pin(async move {
                let offer = Wanted::by(bot).saying("Would you mentor").that(|heard| names(heard, ticket));
                Outcome::Ok((mentor, mentor.expect(offer.within(PATIENCE)).await?))
            })
        });
        select_all(asked).await.0
    }
}

/// Takes the times of commands.
struct Timed<'a> {
    times: &'a mut RoundTrips,
    bot: &'a ruma::UserId,
}

impl Timed<'_> {
    /// Somebody says this there and waits for the reply to it.
    async fn replied(&mut self, who: &Person, room: &RoomId, words: &str) -> Outcome<()> {
        let began = Instant::now();
        let said: OwnedEventId = who.say(room, words).await?;
        who.expect(Wanted::by(self.bot).in_room(room).replying_to(&said).within(PATIENCE)).await?;
        self.times.took(began.elapsed());
        Ok(())
    }
}

/// Applies, answers everything, and submits; gives the receipt.
async fn interviewed(applicant: &Applicant, times: &mut RoundTrips) -> Outcome<Heard> {
    let questions = (1..=ANSWERS.len()).map(|number| format!("Question {number} of {}", ANSWERS.len()));
    let heard = questions.chain(["These are your answers".to_owned(), "Your application is".to_owned()]);
    let mut last = None;
    for (words, answer) in ["!apply"].into_iter().chain(ANSWERS).chain(["!submit"]).zip(heard) {
        let began = Instant::now();
        applicant.person.say(&applicant.with_bot, words).await?;
        let wanted = Wanted::by(&applicant.bot).in_room(&applicant.with_bot).saying(&answer);
        last = Some(applicant.person.expect(wanted.within(PATIENCE)).await?);
        times.took(began.elapsed());
    }
    last.ok_or_else(|| "an interview has questions".into())
}

/// Whether the message is about this ticket, and not about one whose number only begins so.
fn names(heard: &Heard, ticket: &str) -> bool {
    heard
        .body
        .match_indices(ticket)
        .any(|(at, _)| !heard.body[at + ticket.len()..].starts_with(|next: char| next.is_ascii_digit()))
}
