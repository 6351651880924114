//! Who speaks: everybody in their direct chats, one after the other, and every tenth in a room of the community. Each asks
//! for something that is answered with one message, where it was asked.

use std::time::{Duration, Instant};

use homeserver::measuring::Homeserver;
use homeserver::measuring::ground::{Ground, person};

use super::scene::{LONGEST, Outcome};

/// How many messages wait for their answer while everybody speaks as fast as they are answered.
const WINDOW: usize = 1_000;

/// How often somebody looks whether it is time to speak.
const TICK: Duration = Duration::from_millis(1);

/// Every so many speak in a room of the community.
const IN_PUBLIC: usize = 10;

/// What is said: the room, who, and the words.
type Saying = (String, String, String);

/// Everybody who may speak.
pub struct Crowd {
    direct: Vec<(String, String)>,
    community: Vec<String>,
    /// How much was said so far.
    said: usize,
}

impl Crowd {
    /// Everybody here.
    pub fn of(ground: &Ground) -> Self {
        Self { direct: ground.direct.clone(), community: ground.community.clone(), said: 0 }
    }

    /// Everybody asks once; gives how many were answered a second.
    pub async fn everybody(&mut self, homeserver: &Homeserver) -> Outcome<f64> {
        self.as_fast_as_answered(homeserver, self.direct.len()).await
    }

    /// So many messages, each as soon as one before it was answered; gives how many were answered a second.
    pub async fn as_fast_as_answered(&mut self, homeserver: &Homeserver, messages: usize) -> Outcome<f64> {
        homeserver.forget_counts();
        let began = Instant::now();
        let mut said = 0;
        while said < messages {
            let next = (WINDOW + homeserver.sent()).min(messages);
            self.speak(homeserver, next.saturating_sub(said));
            said = said.max(next);
            tokio::time::sleep(TICK).await;
            if began.elapsed() > LONGEST {
                break;
            }
        }
        Self::all_answered(homeserver, said).await?;
        Ok(messages as f64 / began.elapsed().as_secs_f64())
    }

    /// So many messages a second for so long; gives how long after it was told of each the bot answered.
    pub async fn at_a_pace(
        &mut self,
        homeserver: &Homeserver,
        pace: f64,
        time: Duration,
    ) -> Outcome<Vec<Duration>> {
        homeserver.forget_counts();
        let began = Instant::now();
        let mut said = 0;
        while began.elapsed() < time {
            let due = (began.elapsed().as_secs_f64() * pace) as usize;
            self.speak(homeserver, due.saturating_sub(said));
            said = said.max(due);
            tokio::time::sleep(TICK).await;
        }
        Self::all_answered(homeserver, said).await?;
        Ok(homeserver.delays())
    }

    /// All that was said while the bot was away: commands of as many people, and between them what is not meant for it.
    pub fn backlog(&mut self, homeserver: &Homeserver, messages: usize, commands: usize) {
        let every = messages / commands;
        let said: Vec<Saying> = (0..messages)
            .map(|number| {
                if number.is_multiple_of(every) {
                    return self.next();
                }
                let room = &self.community[number % self.community.len()];
                (room.clone(), person(number % self.direct.len()), "Good morning, everybody!".to_owned())
            })
            .collect();
        homeserver.say(&said);
    }

    async fn all_answered(homeserver: &Homeserver, said: usize) -> Outcome<()> {
        if homeserver.hears(said, LONGEST).await {
            return Ok(());
        }
        Err(format!("only {} of {said} were answered", homeserver.sent()).into())
    }

    fn speak(&mut self, homeserver: &Homeserver, times: usize) {
        if times > 0 {
            let said: Vec<Saying> = (0..times).map(|_| self.next()).collect();
            homeserver.say(&said);
        }
    }

    fn next(&mut self) -> Saying {
        self.said += 1;
        let (who, direct) = &self.direct[self.said % self.direct.len()];
        if self.said.is_multiple_of(IN_PUBLIC) {
            let room = &self.community[self.said / IN_PUBLIC % self.community.len()];
            return (room.clone(), who.clone(), "!mentors".to_owned());
        }
        (direct.clone(), who.clone(), "!status".to_owned())
    }
}
