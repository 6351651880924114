//! The applicants: each at a client of their own, in one encrypted chat with the bot and in another with an account that
//! says again whatever it hears. There are as many such accounts as the bot has messages in flight, each with one.

use std::sync::Arc;

use futures_util::future::try_join_all;
use homeserver::inbox::Wanted;
use homeserver::person::{Accept, Person};
use homeserver::synapse::Synapse;
use ruma::{OwnedRoomId, OwnedUserId, UserId};
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::Outcome;
use crate::path::{PATIENCE, Staff, Walked};
use crate::round_trips::RoundTrips;

/// How many come in at a time.
const AT_A_TIME: usize = 8;

/// How many echo.
const ECHOES: usize = 8;

/// Everybody who applies.
pub struct Crowd {
    applicants: Vec<Arc<Applicant>>,
}

/// One of them.
pub struct Applicant {
    /// At their client.
    pub person: Person,
    /// The bot's account.
    pub bot: OwnedUserId,
    /// The chat with the bot.
    pub with_bot: OwnedRoomId,
    echo: Arc<Person>,
    with_echo: OwnedRoomId,
}

impl Crowd {
    /// Registers so many, and makes their rooms.
    pub async fn gather(synapse: &Synapse, bot: &UserId, applicants: usize) -> Outcome<Self> {
        let mut echoes = Vec::new();
        for number in 0..ECHOES {
            let name = format!("echo-{number}");
            let echo = Box::pin(Person::register(synapse, &name, &name)).await?;
            echo.accept_invites(Accept::Everybodys).await;
            echoes.push(Arc::new(echo));
        }
        let mut all = Vec::new();
        let numbers: Vec<_> = (0..applicants).collect();
        for some in numbers.chunks(AT_A_TIME) {
            let coming = some.iter().map(|number| {
                let echo = &echoes[number % ECHOES];
                Box::pin(Applicant::comes(synapse, bot, echo, *number))
            });
            all.extend(try_join_all(coming).await?.into_iter().map(Arc::new));
        }
        Ok(Self { applicants: all })
    }

    /// The first of them.
    pub fn first(&self) -> &Applicant {
        &self.applicants[0]
    }

    /// All at once have so many lines said again.
    pub async fn is_echoed(&self, lines: usize) -> Outcome<RoundTrips> {
        let mut speaking = JoinSet::new();
        for applicant in &self.applicants {
            let applicant = Arc::clone(applicant);
            speaking.spawn(async move { applicant.is_echoed(lines).await });
        }
        let mut all = RoundTrips::default();
        while let Some(times) = speaking.join_next().await {
            all.and(times??);
        }
        Ok(all)
    }

    /// All at once go the whole path.
    pub async fn walks(&self, staff: &Arc<Staff>) -> Outcome<Walked> {
        let mut walking = JoinSet::new();
        for applicant in &self.applicants {
            let (applicant, staff) = (Arc::clone(applicant), Arc::clone(staff));
            walking.spawn(async move { staff.walks_with(&applicant).await });
        }
        let mut all = Walked::default();
        while let Some(walked) = walking.join_next().await {
            let walked = walked??;
            all.interview.and(walked.interview);
            all.afterwards.and(walked.afterwards);
        }
        Ok(all)
    }
}

impl Applicant {
    async fn comes(synapse: &Synapse, bot: &UserId, echo: &Arc<Person>, number: usize) -> Outcome<Self> {
        let name = format!("applicant-{number}");
        let person = Person::register(synapse, &name, &name).await?;
        let with_bot = person.create_dm(bot).await?;
        let with_echo = person.create_dm(echo.id()).await?;
        for (who, room) in [(bot, &with_bot), (echo.id(), &with_echo)] {
            let came = Wanted::any_by(who).in_room(room).member(who, "join");
            person.expect(came.within(PATIENCE)).await?;
        }
        Ok(Self { person, bot: bot.to_owned(), with_bot, echo: Arc::clone(echo), with_echo })
    }

    /// Has so many lines said again, one after the other.
    pub async fn is_echoed(&self, lines: usize) -> Outcome<RoundTrips> {
        let mut times = RoundTrips::default();
        for line in 0..lines {
            let words = format!("line {line} of somebody who has come to be echoed");
            let began = Instant::now();
            let (again, heard) = tokio::join!(self.echoes(), self.says_to_echo(&words));
            again?;
            heard?;
            times.took(began.elapsed());
        }
        Ok(times)
    }

    async fn says_to_echo(&self, words: &str) -> Outcome<()> {
        self.person.say(&self.with_echo, words).await?;
        let again = Wanted::by(self.echo.id()).in_room(&self.with_echo).saying(words);
        self.person.expect(again.within(PATIENCE)).await?;
        Ok(())
    }

    /// The other side: hears one line in this chat and says it again at once, whatever goes on in the others.
    async fn echoes(&self) -> Outcome<()> {
        let line = Wanted::by(self.person.id()).in_room(&self.with_echo).within(PATIENCE);
        let heard = self.echo.expect(line).await?;
        self.echo.say(&self.with_echo, &heard.body).await?;
        Ok(())
    }

    /// Asks the bot so often where they stand, one question after the other.
    pub async fn asks(&self, questions: usize) -> Outcome<RoundTrips> {
        let mut times = RoundTrips::default();
        for _ in 0..questions {
            let began = Instant::now();
            let asked = self.person.say(&self.with_bot, "!status").await?;
            let answer = Wanted::by(&self.bot).in_room(&self.with_bot).replying_to(&asked);
            self.person.expect(answer.within(PATIENCE)).await?;
            times.took(began.elapsed());
        }
        Ok(times)
    }
}
