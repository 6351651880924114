//! Who reported misuse is told to nobody: stories in which people of unmistakable names report somebody are played, and
//! everything that anybody else could read is searched for those names: every message, every file, every line of the log.

mod stage;

use std::fmt::{self, Write};
use std::sync::{Arc, Mutex};

use chancery::chat::{Batch, Chat, ListenError, Now, Pending, SendError};
use chancery::domain::ids::{Cause, MessageId};
use chancery::domain::message::{Address, Post, Prompt, Sealed, SealedAct};
use chancery::domain::place::RoomName;
use chancery::outbox::Outbox;
use jiff::Timestamp;
use ruma::{UserId, owned_user_id};
use stage::power::Power;
use stage::{attempt, set};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::set_default;
use tracing::{Event, Metadata, Subscriber};

/// Those who report, of whom nothing else in the stories has the name.
const REPORTERS: [&str; 3] = ["zuleika", "xanthippe", "quirinus"];

/// The stories. What the reporters say in rooms everybody reads anyhow, so they say it in direct chats alone.
const STORIES: [(&str, &str); 5] = [
    ("a report in a direct chat, its kind, and all that can be asked of it", REPORTED),
    ("reports that join, and one too many", JOINED),
    ("an accused organiser", ACCUSED_ORGANISER),
    ("a reporter who organises", REPORTER_ORGANISES),
    ("a reporter who cannot be reached any more", UNREACHABLE),
];

const REPORTED: &str = "
programme openstack, with digests
olga, otto are organisers
mo is mentor
max moderates
bob in community: Buy my book, says your ambassador.
zuleika: !flag @bob He sells his book as an ambassador.
zuleika reacts 3️⃣
zuleika: !status
zuleika: !case M1
bob: !respond It is a good book.
zuleika in community: !status
olga in organisers: !case M1
olga in organisers: !cases
olga in organisers: !todo
olga in organisers: !trail
olga in organisers: !stats
olga in organisers: !export csv
olga in organisers: !export json
olga: !case M1
olga: !export csv
olga: !export json
olga: !trail
bob: !case M1
bob: !status
otto: !whois @bob
olga in organisers: !uphold M1 warn Please do not sell books as an ambassador.
olga reacts ✅
7 days pass
bob: !appeal M1 It is a very good book.
otto in organisers: !affirm M1 It stands.
otto reacts ✅
30 days pass
olga in organisers: !case M1
olga in organisers: !export json
";

const JOINED: &str = "
programme fedora
olga is organiser
max moderates
zuleika: !flag @bob conduct one
xanthippe: !flag @bob conduct two https://matrix.to/#/!elsewhere:example.org/$here:example.org
quirinus: !flag @bob commercial three
zuleika: !flag @bob four
zuleika: !flag @carl five
zuleika: !flag @dora six
zuleika: !flag @emma seven
zuleika: !flag @fred eight
zuleika: !flag @zuleika nine
zuleika: !flag-kind M1 commercial
zuleika: !flag-kind M1
zuleika: !quote M1
bob: !case M1
olga: !cases
olga in organisers: !todo
60 days pass
olga in organisers: !case M1
olga: !export csv
";

const ACCUSED_ORGANISER: &str = "
programme openstack
olga, otto are organisers
zuleika: !flag @otto speaks-for He talks to the press.
otto: !case M1
otto in organisers: !case M1
otto in organisers: !export json
otto: !trail
otto: !respond I was asked to.
olga: !uphold M1 warn Please ask first.
olga reacts ✅
40 days pass
";

const REPORTER_ORGANISES: &str = "
programme openstack
olga, otto are organisers
quirinus is organiser
quirinus: !flag @bob conduct He shouts.
quirinus: !uphold M1 warn Enough.
8 days pass
quirinus: !case M1
quirinus: !uphold M1 warn Enough.
quirinus: !dismiss M1 Nothing.
bob: !case M1
olga in organisers: !case M1
olga in organisers: !dismiss M1 There is nothing in it.
olga reacts ✅
30 days pass
";

const UNREACHABLE: &str = "
programme openstack
olga is organiser
zuleika: !flag @bob conduct He shouts.
zuleika cannot be reached
zuleika: !case M1
bob: !respond I do not.
olga in organisers: !dismiss M1 There is nothing in it.
olga reacts ✅
30 days pass
";

/// Everything that the story leaves behind for others than who is looked for to read.
fn read_by_others(story: &str, reporter: &str) -> String {
    let log = Log::default();
    let mut stage = set("openstack", Power::forever());
    {
        let _listening = set_default(log.clone());
        for line in story.lines().map(str::trim).filter(|line| !line.is_empty()) {
            attempt(&mut stage, line);
            stage.settle().expect("no bug");
        }
    }
    let mut read = log.0.lock().expect("nobody panicked").clone();
    for message in stage.rooms.sent() {
        if matches!(&message.to, Address::Person(who) if who.localpart() == reporter) {
            continue;
        }
        let said = match &message.act {
            SealedAct::Post(post) => format!("{}\n{}\n{:?}", post.body, post.html, post.mentions),
            SealedAct::Attach(file) => format!("{}\n{:?}", file.name, file.content),
            other => format!("{other:?}"),
        };
        _ = writeln!(read, "{:?} {:?}: {said}", message.id, message.to);
    }
    read
}

/// Where the name stands in what others read.
fn leaks(story: &str) -> Vec<String> {
    let told = REPORTERS.iter().filter(|reporter| story.contains(*reporter)).flat_map(|reporter| {
        let read = read_by_others(story, reporter);
        assert!(read.lines().count() > 20, "too little was said to search");
        let lines: Vec<_> = read.lines().filter(|line| line.contains(reporter)).map(str::to_owned).collect();
        lines
    });
    told.collect()
}

/// One who organises, one who moderates and a stranger: the same story is told with each of them as who reported.
const ANY_REPORTER: [&str; 3] = ["otto", "max", "zuleika"];

const WHOEVER_REPORTED: &str = "
programme openstack, with digests
olga, otto, omar are organisers
max moderates
bob in community: Buy my book, says your ambassador.
REPORTER: !flag @bob He sells his book as an ambassador. https://matrix.to/#/!community:example.org/$shop:example.org
REPORTER: !flag-kind M1 commercial
REPORTER: !case M1
bob: !case M1
otto: !uphold M1 warn Enough.
bob: !respond It is a good book.
otto: !uphold M1 warn Enough.
otto: !case M1
olga: !audit @otto
olga: !audit @max
olga: !case M1
olga in organisers: !case M1
olga in organisers: !trail
olga in organisers: !export json
15 days pass
omar: !uphold M1 warn Please do not sell books as an ambassador.
omar: !audit @otto
omar reacts ✅
bob: !appeal M1 It is a very good book.
otto: !affirm M1 It stands.
15 days pass
olga: !audit @otto
olga: !affirm M1 It stands.
olga reacts ✅
REPORTER: !mydata
30 days pass
bob: !case M1
olga in organisers: !case M1
olga: !audit @otto
olga in organisers: !export csv
";

/// What everybody reads but those who could be the reporter.
fn read_by_the_uninvolved(story: &str) -> Vec<String> {
    let mut stage = set("openstack", Power::forever());
    for line in story.lines().map(str::trim).filter(|line| !line.is_empty()) {
        attempt(&mut stage, line);
        stage.settle().expect("no bug");
    }
    let could_be = |who: &UserId| ANY_REPORTER.contains(&who.localpart());
    let read = stage.rooms.sent().filter(|message| match &message.to {
        Address::Person(who) => !could_be(who),
        _ => true,
    });
    let mut read: Vec<_> =
        read.map(|message| anonymous(&format!("{:?}: {:?}", message.to, message.act))).collect();
    // The stage keeps them by the numbers of events.
    read.sort();
    read
}

/// Without the numbers that the stage gives to events.
fn anonymous(said: &str) -> String {
    let mut parts = said.split("$event");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |said, rest| said + "$event" + rest.trim_start_matches(|c: char| c.is_ascii_digit()))
}

/// Nothing that anybody else reads, not a byte of it, hangs on who reported.
#[test]
fn others_read_the_same_whoever_reported() {
    let told = ANY_REPORTER
        .map(|reporter| (reporter, read_by_the_uninvolved(&WHOEVER_REPORTED.replace("REPORTER", reporter))));
    let [(_, first), others @ ..] = &told;
    assert!(first.iter().any(|said| said.contains("It stands.")), "the story comes to no end");
    for (reporter, read) in others {
        for (one, other) in first.iter().zip(read) {
            assert_eq!(one, other, "this tells whether {reporter} reported");
        }
        assert_eq!(first.len(), read.len(), "this tells whether {reporter} reported");
    }
}

/// Stories that never come to a decision would prove little.
#[test]
fn the_stories_come_to_decisions() {
    for (what, story) in STORIES.iter().filter(|(_, story)| story.contains("reacts ✅")) {
        let read = read_by_others(story, "nobody");
        assert!(read.contains("{\"decided\":{\"case\":1"), "{what}: nothing was decided");
    }
    assert!(read_by_others(REPORTED, "nobody").contains("\"appeal-decided\""), "no appeal was decided");
}

#[test]
fn nobody_reads_who_reported() {
    for (what, story) in STORIES {
        let leaks = leaks(story);
        // Who organises is in the organisers' list of members, and is written to like every organiser.
        let leaks: Vec<_> = leaks.iter().filter(|line| !is_known_anyhow(what, line)).collect();
        assert!(leaks.is_empty(), "{what}: {leaks:#?}");
    }
}

/// Who joined the organisers room is logged when they do, as everybody is.
fn is_known_anyhow(what: &str, line: &str) -> bool {
    what == "a reporter who organises" && line.starts_with("log:") && line.contains("{\"joined\"")
}

/// The search would be no use if it found nothing where there is something.
#[test]
fn a_leak_is_found() {
    for planted in [
        "olga: !nominate @zuleika because she looks after us",
        "olga in organisers: !flag @bob zuleika told me",
        "zuleika: !feedback Somebody should look at what bob does.",
    ] {
        let leaks = leaks(&format!("{REPORTED}\n{planted}\n"));
        assert!(!leaks.is_empty(), "not found: {planted}");
    }
}

/// A homeserver that refuses what is for a person, and says whom it was about.
struct Refusing(fn(String) -> SendError);

impl Chat for Refusing {
    fn listen<'a>(
        &'a self,
        _: Option<&'a str>,
        _: &'a [(Cause, String)],
        _: Option<Timestamp>,
        _: &'a Now<'a>,
    ) -> Pending<'a, Result<Batch, ListenError>> {
        Box::pin(std::future::pending())
    }

    fn send<'a>(&'a self, message: &'a Sealed) -> Pending<'a, Result<(), SendError>> {
        let refused = || Err((self.0)("@zuleika:example.org is not here".to_owned()));
        Box::pin(std::future::ready(match message.to {
            Address::Person(_) => refused(),
            _ => Ok(()),
        }))
    }
}

/// What a delivery in vain leaves in the log.
async fn logged(answer: fn(String) -> SendError) -> String {
    let log = Log::default();
    let _listening = set_default(log.clone());
    let mut outbox = Outbox::new(Arc::new(Refusing(answer)));
    let message = |name: &str, to| {
        let said = "Thank you.".to_owned();
        let (body, html, mentions) = (said.clone(), said, Vec::new());
        let post = Post { notice: true, body, html, mentions, reply: None, amends: None };
        let (id, at, noted) = (MessageId(name.to_owned()), Timestamp::UNIX_EPOCH, vec![Prompt::Discreet]);
        Sealed { id, to, room: None, at, awaited: true, act: SealedAct::Post(post), noted }
    };
    let zuleika = Address::Person(owned_user_id!("@zuleika:example.org"));
    outbox.put(vec![message("$flag.0", zuleika), message("$flag.1", Address::Room(RoomName::Organisers))]);
    // What waits gives no answer; the message behind it does.
    outbox.next().await.expect("a delivery");
    let log = log.0.lock().expect("nobody panicked");
    log.clone()
}

#[tokio::test]
async fn no_log_tells_to_whom_a_message_could_not_be_delivered() {
    let later = logged(|why| SendError::Later { after: None, why }).await;
    let never = logged(|why| SendError::Never { why }).await;
    for log in [later, never] {
        assert!(log.contains("$flag.0") && log.contains("a direct chat"), "it tells nothing at all: {log}");
        assert!(!log.contains("zuleika"), "{log}");
    }
}

/// Every line of our own crates' logs, at the most verbose.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("chancery")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut said = Said(span.metadata().name().to_owned());
        span.record(&mut said);
        self.write(&said.0);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut said = Said::default();
        values.record(&mut said);
        self.write(&said.0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut said = Said::default();
        event.record(&mut said);
        self.write(&said.0);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

impl Log {
    fn write(&self, line: &str) {
        let mut log = self.0.lock().expect("nobody panicked");
        _ = writeln!(log, "log: {line}");
    }
}

#[derive(Default)]
struct Said(String);

impl Visit for Said {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        _ = write!(self.0, " {field}={value:?}");
    }
}
