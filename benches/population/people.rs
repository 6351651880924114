//! Who lives in the town, how they are called, and what they write: names of the length of real ones, and words as long as
//! people write them.

use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, UserId};

const FIRST: [&str; 24] = [
    "amina",
    "bjorn",
    "chiara",
    "diego",
    "elif",
    "farid",
    "greta",
    "hiroshi",
    "ines",
    "jonas",
    "kofi",
    "lena",
    "mateo",
    "nadia",
    "oluwaseun",
    "priya",
    "quentin",
    "rosa",
    "sanjay",
    "tomoko",
    "ulrike",
    "viktor",
    "wanjiru",
    "yusuf",
];

const LAST: [&str; 20] = [
    "okafor",
    "lindgren",
    "rossi",
    "fernandez",
    "yilmaz",
    "haddad",
    "schneider",
    "tanaka",
    "moreau",
    "weber",
    "mensah",
    "novak",
    "silva",
    "ivanova",
    "adeyemi",
    "iyer",
    "dubois",
    "castillo",
    "patel",
    "suzuki",
];

const SERVERS: [&str; 4] = ["matrix.org", "example.org", "community.example.net", "chat.example.com"];

const SENTENCES: [&str; 16] = [
    "I have organised the monthly meetup in our town for three years now.",
    "People ask me after each talk where they can learn more, and I would like to have an answer.",
    "Last spring I gave two workshops at the university, with some forty students each.",
    "I answer questions on the mailing list most evenings and review translations on weekends.",
    "Our group has grown from five to sixty regulars, and half of them had never installed it before.",
    "I wish there were a travelling lab with a few machines that any group could borrow for a week.",
    "We should pair newcomers with somebody who speaks their language from the first day on.",
    "At work I run a small cloud for researchers and write down what goes wrong, so that others need not find out alone.",
    "I helped with the booth at the open day twice and handed out more stickers than I can count.",
    "A series of short videos in Portuguese would reach many who never come to a conference.",
    "The documentation for operators is good, but nobody finds it; I would start there.",
    "Together with two colleagues I translated the training guides, which schools here use now.",
    "I would like to bring the groups of the neighbouring countries together once a year.",
    "There is a lot of interest among public administrations, and nobody who talks to them.",
    "My first patch took me four months; I want to make that four days for the next ones.",
    "What I can offer is time on weekdays, a meeting room, and a patient ear.",
];

/// The regions of the programme, by their names and numbers in the interview.
pub const REGIONS: [&str; 6] =
    ["africa", "asia-pacific", "europe", "latin-america", "middle-east", "north-america"];

const PLACES: [&str; 12] = [
    "Oslo",
    "Accra",
    "Nagoya",
    "Medellín",
    "Izmir",
    "Toronto",
    "Lyon",
    "Chennai",
    "Porto Alegre",
    "Kraków",
    "Nairobi",
    "Leipzig",
];

const KINDS: [&str; 6] = ["meetup", "talk", "workshop", "hackfest", "localisation", "other"];

/// What in this town is left to chance, the same each time.
#[derive(Debug)]
pub struct Chance(fastrand::Rng);

impl Default for Chance {
    fn default() -> Self {
        Self(fastrand::Rng::with_seed(2013))
    }
}

impl Chance {
    /// Whether something happens that does so often in a hundred times.
    pub fn is(&mut self, percent: u32) -> bool {
        self.0.u32(0..100) < percent
    }

    /// A number from the first to before the last.
    pub fn between(&mut self, first: i64, last: i64) -> i64 {
        self.0.i64(first..last)
    }

    /// One of these.
    pub fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.0.usize(0..all.len())]
    }

    /// So many sentences.
    pub fn words(&mut self, sentences: usize) -> String {
        (0..sentences).map(|_| *self.of(&SENTENCES)).collect::<Vec<_>>().join(" ")
    }

    /// The name of an event, as long as a homeserver makes it.
    pub fn event(&mut self) -> OwnedEventId {
        let name: String = (0..43).map(|_| self.0.alphanumeric()).collect();
        format!("${name}").try_into().expect("an event id")
    }

    /// What an ambassador writes to report what they did on this day.
    pub fn report(&mut self, day: jiff::civil::Date) -> String {
        let (kind, place, people) = (*self.of(&KINDS), *self.of(&PLACES), self.between(5, 300));
        let slug = self.between(1, 1_000_000);
        format!("!report {kind} {day} {place} https://events.example.org/{slug} {people}")
    }

    /// A place where people live.
    pub fn place(&mut self) -> &'static str {
        PLACES[self.0.usize(0..PLACES.len())]
    }
}

/// The person of this number.
#[must_use]
pub fn person(number: usize) -> OwnedUserId {
    let (first, last) = (FIRST[number % FIRST.len()], LAST[number / FIRST.len() % LAST.len()]);
    let server = SERVERS[number % 7 % SERVERS.len()];
    format!("@{first}.{last}{number}:{server}").try_into().expect("a user id")
}

/// The room in which this person talks with the bot alone.
#[must_use]
pub fn direct(who: &UserId) -> OwnedRoomId {
    format!("!with-{}:{}", who.localpart(), who.server_name()).try_into().expect("a room id")
}

/// A room of this name.
#[must_use]
pub fn room(name: &str) -> OwnedRoomId {
    format!("!{name:x<18}:example.org").try_into().expect("a room id")
}
