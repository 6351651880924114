//! What holds whatever people say and press, whoever comes and goes, and however often the bot is stopped: random
//! conversations, written in the language of the scripts, so that one that breaks a law can be played and read.

#[path = "laws/cases.rs"]
mod cases;
#[path = "laws/deadlines.rs"]
mod deadlines;
#[path = "laws/drafts.rs"]
mod drafts;
#[path = "laws/groups.rs"]
mod groups;
#[path = "laws/indexes.rs"]
mod indexes;
#[path = "laws/mentored.rs"]
mod mentored;
#[path = "laws/recognition.rs"]
mod recognition;
mod stage;

use std::collections::BTreeSet;

use chancery::chat::Batch;
use chancery::domain::command::Verb;
use chancery::domain::event::{Event, What};
use chancery::domain::ids::TicketNo;
use chancery::domain::message::{Address, SealedAct};
use chancery::domain::patience::Patience;
use chancery::domain::place::RoomName;
use chancery::domain::programme::{Programme, Selection};
use chancery::domain::record::interview::purpose::Purpose;
use chancery::domain::record::ticket::change::Change;
use chancery::domain::record::ticket::{Outcome, Stage as Stands, Ticket};
use chancery::domain::role::Who;
use chancery::domain::schedule;
use chancery::domain::state::State;
use chancery::stage::Stage;
use chancery::stage::script::perform;
use chancery::store::Store;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{FileFailurePersistence, TestRunner};
use ruma::{OwnedUserId, UserId};
use stage::power::Power;
use stage::stories::{EVERYBODY, programmes, stories};
use stage::{attempt, complaint, heard, set};

/// What the open rooms may never show: what was written in private, and where somebody's application stands.
const PRIVATE: [&str; 8] = [
    "I run the monthly meetup",
    "alice@example.org",
    "bob@example.org",
    "carol@example.org",
    "not yet",
    "ticket #",
    "rejection",
    "M1",
];

/// So many stories; more on request, by `PROPTEST_CASES`.
fn config(cases: u32) -> ProptestConfig {
    let usual = ProptestConfig::default();
    let asked_for_more = usual.cases != 256;
    ProptestConfig {
        cases: if asked_for_more { usual.cases } else { cases },
        max_shrink_iters: 400,
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("regressions"))),
        ..usual
    }
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn the_laws_hold_after_whatever_happens(programme in programmes(), story in stories()) {
        let mut looked_at = 0;
        play(programme, &story, |stage, before| {
            let after = stage.state().expect("it is kept in memory");
            let meanwhile = &stage.rooms.happened()[looked_at..];
            laws_of_people(&after, &stage.programme);
            indexes::say_what_is_true(&after, &stage.programme, people());
            groups::laws_of_groups(&after);
            drafts::come_to_an_end(&after, &stage.programme);
            laws_of_tickets(&after, &stage.programme);
            cases::are_in_order(&after, &stage.programme);
            mentored::are_in_order(&after, &stage.programme);
            mentored::find_their_mentors_fairly(before, &after);
            laws_of_changes(before, &after, meanwhile, &stage.programme);
            cases::are_judged_fairly(before, &after);
            recognition::is_in_order(&after, &stage.programme);
            recognition::is_counted_fairly(before, &after);
            laws_of_what_waits(&after, &stage.programme);
            laws_of_rooms(stage);
            if !stage.stopped {
                looked_at = stage.rooms.happened().len();
                let next = stage.next_deadline();
                assert!(next.is_none_or(|at| at > stage.now()), "a deadline that was due was left over");
                let folded = schedule::next(&after, &stage.programme).map(|(at, _)| at);
                assert_eq!(next, folded, "what is kept adds up to something else than what is true");
            }
            after
        });
    }

    #[test]
    fn what_was_heard_once_changes_nothing_a_second_time(programme in programmes(), story in stories()) {
        play(programme, &story, |stage, _| {
            if stage.stopped {
                return State::default();
            }
            let before = stage.state().expect("it is kept in memory");
            let said = |what: &What| matches!(what, What::Said(_) | What::Reacted(_) | What::Voted(_) | What::TakenBack(_) | What::Unreadable { .. });
            let last = stage.rooms.happened().iter().rev().take(12);
            let again: Vec<_> = last.filter(|event| said(&event.what)).cloned().collect();
            let spoken = stage.hear(Batch { events: again, ..Batch::default() }).expect("no bug");
            assert!(spoken.is_empty(), "told the same again, it said: {spoken:?}");
            assert_eq!(before, stage.state().expect("it is kept in memory"));
            before
        });
    }

    #[test]
    fn nobody_is_locked_out_by_what_happened_before(programme in programmes(), story in stories()) {
        // What she writes, and what she has set aside.
        let withdraws = ["alice: !withdraw"; 3];
        let begins = ["the bot starts", "alice can be reached"].into_iter().chain(withdraws);
        let anew: Vec<_> = begins.chain(["alice applies"]).map(str::to_owned).collect();
        let mut last = (State::default(), Timestamp::MIN);
        play(programme, &[story, anew].concat(), |stage, _| {
            last = (stage.state().expect("it is kept in memory"), stage.now());
            State::default()
        });
        let (state, now) = last;
        let alice = ruma::user_id!("@alice:example.org");
        let may_wait = state.tickets.latest_of(alice).is_some_and(|ticket| match ticket.stage {
            Stands::Closed(Outcome::Rejected { again }) => again > now.saturating_sub(DAYS_AFTER).unwrap_or(now),
            _ => false,
        });
        let listed = state.is(alice, Who::Ambassador, None) || state.is(alice, Who::Emeritus, None);
        let applied = state.tickets.open_of(alice).is_some() || listed;
        let closed = state.intake.closed().is_some();
        assert!(applied || may_wait || closed, "alice cannot apply any more");
    }

    #[test]
    fn a_bot_that_starts_anew_for_every_event_says_what_one_that_never_stops_does(
        programme in programmes(),
        story in stories(),
    ) {
        let story: Vec<_> = story.into_iter().filter(|line| !line.starts_with("the bot")).collect();
        let steady = play(programme, &story, |_, _| State::default());
        let restless = play(programme, &story, |stage, _| {
            stage.restart();
            State::default()
        });
        let forgetful_homeserver = play(programme, &story, |stage, _| {
            stage.late_echoes = true;
            stage.restart();
            State::default()
        });
        assert_eq!(steady, restless);
        assert_eq!(steady, forgetful_homeserver);
    }
}

#[test]
fn the_words_of_what_is_void_are_erased() {
    let _guard = complaint::forbidden();
    let mut stage = set("openstack", Power::forever());
    let waits = |stage: &mut Stage| {
        stage.settle().expect("no bug");
        stage
            .state()
            .expect("it is kept in memory")
            .confirmations
            .waiting()
            .filter_map(|waiting| waiting.request.words.clone())
            .last()
    };
    for line in ["olga is organiser", "alice applies", "olga: !reject #1 not yet"] {
        perform(&mut stage, line).expect("it can be done");
    }
    let words = waits(&mut stage).expect("the reason waits with the command");
    assert_eq!(stage.kept.text(&words).expect("it can be read").as_deref(), Some("not yet"));
    perform(&mut stage, "olga leaves organisers").expect("it can be done");
    assert_eq!(waits(&mut stage), None);
    assert_eq!(stage.kept.text(&words).expect("it can be read"), None);
}

/// Every change of a ticket, by its name and in alphabetical order.
const EVERYWHERE: [&str; 38] = [
    "accepted",
    "answered",
    "assigned",
    "chosen",
    "declined",
    "expired",
    "extended",
    "held",
    "memo",
    "noted",
    "objected",
    "objections-ended",
    "offered",
    "opened",
    "progress",
    "progress-asked",
    "progress-unknown",
    "rejected",
    "released",
    "reminded",
    "resolved",
    "retracted",
    "review-overdue",
    "scored",
    "selected",
    "shortlisted",
    "silent",
    "sponsored",
    "sponsoring",
    "still-silent",
    "thumbs-up",
    "ticked",
    "unheld",
    "unshortlisted",
    "unsponsored",
    "unticked",
    "waiting",
    "withdrawn",
];

/// Laws that were never put to the test prove nothing.
#[test]
fn the_stories_go_everywhere_a_ticket_can_go() {
    let mut runner = TestRunner::deterministic();
    let mut seen = BTreeSet::new();
    for _ in 0..200 {
        let (programme, story) = (programmes(), stories()).new_tree(&mut runner).expect("a story").current();
        play(programme, &story, |stage, _| {
            let state = stage.state().expect("it is kept in memory");
            let tickets = (1..).map(TicketNo).map_while(|no| state.tickets.get(no));
            let changes = tickets.flat_map(|ticket| &ticket.history).map(|(_, change)| change);
            seen.extend(changes.map(name));
            State::default()
        });
    }
    let seen: Vec<_> = seen.iter().map(String::as_str).collect();
    assert_eq!(seen, EVERYWHERE, "write stories that go there");
}

/// What a change is called where it is stored.
fn name(change: &Change) -> String {
    match serde_json::to_value(change).expect("it can be stored") {
        serde_json::Value::String(name) => name,
        serde_json::Value::Object(change) => change.into_iter().map(|(name, _)| name).collect(),
        other => panic!("a change like no other: {other}"),
    }
}

/// How long every story goes on after its end.
const DAYS_AFTER: SignedDuration = SignedDuration::from_hours(60 * 24);

/// Plays the story, looking at the stage after every line, and gives the transcript.
fn play(programme: &str, story: &[String], mut look: impl FnMut(&mut Stage, &State) -> State) -> String {
    let _guard = complaint::forbidden();
    let mut stage = set(programme, Power::forever());
    // Random people say more in a moment than anybody would.
    stage.patience = Patience::new(u32::MAX);
    let mut before = State::default();
    let begin = ["mo, edda are mentors", "olga is organiser"].map(str::to_owned);
    let end = ["the bot starts", "60 days pass"].map(str::to_owned);
    let mut lines = begin.iter().chain(story).chain(&end).peekable();
    while let Some(line) = lines.next() {
        attempt(&mut stage, line.trim_start_matches("& "));
        if lines.peek().is_none_or(|next| !next.starts_with('&')) {
            stage.settle().expect("no bug");
            before = look(&mut stage, &before);
        }
    }
    stage.settle().expect("no bug");
    heard(&stage).replace("\n*** the bot starts\n", "")
}

fn laws_of_people(state: &State, programme: &Programme) {
    for who in people() {
        let tickets = state.tickets.open().filter(|ticket| ticket.candidate == who).count();
        let drafts = usize::from(state.interviews.writes(&who, Purpose::Application).is_some());
        // Who stepped down is still on the roster; whose title was taken back applies like anybody else.
        let roster = &state.roster;
        let entry = roster.of(&who).or_else(|| roster.emeritus(&who));
        let open = tickets + drafts + usize::from(entry.is_some());
        assert!(open <= 1, "{who} has {tickets} tickets and {drafts} drafts open, or is an ambassador too");
        let Some(entry) = entry else { continue };
        let ticket = state.tickets.get(entry.ticket).expect("the ticket of an ambassador");
        assert_eq!(ticket.candidate, who);
        assert_eq!(ticket.stage, Stands::Closed(Outcome::Sponsored));
        let thumb = |(_, change): &_| matches!(change, Change::ThumbsUp);
        assert!(ticket.history.iter().any(thumb), "{} was sponsored without a thumbs up", ticket.no);
        assert!(ticket.sponsors.len() >= programme.approval.sponsors.into(), "{} lacks a sponsor", ticket.no);
        let selected = ticket.history.iter().any(|(_, change)| matches!(change, Change::Selected { .. }));
        assert!(selected || programme.application.selection == Selection::Off, "nobody selected {who}");
    }
}

/// Nothing waits for the word of somebody who has lost the role to do it, however they lost it.
fn laws_of_what_waits(state: &State, programme: &Programme) {
    for waiting in state.confirmations.waiting() {
        let mut roles = programme.may(waiting.request.verb).iter();
        assert!(roles.any(|role| state.can_be(&waiting.who, *role)), "waits for nobody: {waiting:?}");
    }
}

fn laws_of_tickets(state: &State, programme: &Programme) {
    let due: Vec<_> = schedule::all(state, programme).collect();
    for ticket in state.tickets.open() {
        let Ticket { no, candidate, .. } = ticket;
        let has_deadline = due.iter().any(|(_, deadline)| deadlines::ticket_of(deadline) == Some(*no));
        match (&ticket.stage, ticket.concerns()) {
            (Stands::Mentoring { .. } | Stands::ThumbsUp { .. } | Stands::Offered(_), Some(mentor)) => {
                let awaited = state.rooms.awaited().any(|(_, awaited)| awaited.who.contains(mentor));
                let is_mentor = state.rooms.is_in(RoomName::Mentors, mentor);
                assert!(is_mentor || awaited, "{no}: {mentor} is no mentor");
                assert_ne!(mentor, candidate, "{no}: nobody mentors themselves");
            }
            _ => assert!(has_deadline, "{no} waits for nobody, and for ever"),
        }
        if let Some(offer) = ticket.offer() {
            assert!(has_deadline, "{no}: an offer without an end");
            assert!(!ticket.declined.contains(&offer.mentor), "{no}: asked again after a no");
        }
    }
}

/// What became true of tickets since, and who had to be what for it. `meanwhile` is what happened, for whoever was
/// something only in between.
fn laws_of_changes(before: &State, after: &State, meanwhile: &[Event], programme: &Programme) {
    let was_in = |room, who: &UserId| {
        let listed = meanwhile.iter().any(|event| {
            matches!(&event.what, What::Roll { room: there, members } if *there == room && members.contains(who))
        });
        listed || before.rooms.is_in(room, who)
    };
    let organises = |who: &UserId| was_in(RoomName::Organisers, who);
    let mentors = |who: &UserId| was_in(RoomName::Mentors, who);
    let entitled = |who: &UserId| [before, after].iter().any(|state| state.roster.of(who).is_some());
    for ticket in (1..).map(TicketNo).map_while(|no| after.tickets.get(no)) {
        let known = before.tickets.get(ticket.no).map_or(0, |ticket| ticket.history.len());
        for (index, (at, change)) in ticket.history.iter().enumerate().skip(known) {
            if matches!(change, Change::Sponsored { .. }) {
                law_of_concerns(&ticket.history[..index], *at, programme);
            }
            let (asked, guide) = asked_and_guiding(&ticket.history[..index]);
            let (by, may) = match change {
                Change::Selected { by }
                | Change::Rejected { by, .. }
                | Change::Unsponsored { by, .. }
                | Change::Scored { by, .. }
                | Change::Shortlisted { by }
                | Change::Unshortlisted { by }
                | Change::Held { by, .. }
                | Change::Unheld { by: Some(by), .. } => (by, organises(by)),
                Change::Objected { by, .. } | Change::Resolved { by, .. } => {
                    (by, organises(by) || entitled(by))
                }
                Change::Noted { by, .. } | Change::Memo { by, .. } => (by, organises(by) || mentors(by)),
                Change::Assigned { by, mentor } => {
                    assert_ne!(*mentor, ticket.candidate, "{}: nobody mentors themselves", ticket.no);
                    (by, organises(by) && mentors(mentor))
                }
                Change::Offered { mentor, .. } => (mentor, mentors(mentor)),
                Change::Accepted { mentor } => (mentor, mentors(mentor) && asked == Some(mentor)),
                Change::Sponsoring { by } | Change::Sponsored { by } => {
                    let may = programme.may(Verb::Sponsor).iter().any(|role| match role {
                        Who::TicketMentor => guide == Some(by),
                        Who::OtherMentor => mentors(by) && guide != Some(by),
                        Who::Organiser => organises(by),
                        other => panic!("no shipped programme lets {other:?} sponsor"),
                    });
                    (by, may)
                }
                _ => continue,
            };
            assert!(may, "{}: {by} may not: {change:?}", ticket.no);
            assert_ne!(*by, ticket.candidate, "{}: nobody decides on themselves: {change:?}", ticket.no);
        }
    }
}

/// Nobody becomes an ambassador while a concern is open, or before the time for concerns is over.
fn law_of_concerns(history: &[(Timestamp, Change)], at: Timestamp, programme: &Programme) {
    let raised = history.iter().filter(|(_, change)| matches!(change, Change::Objected { .. })).count();
    let settled = history.iter().filter(|(_, change)| matches!(change, Change::Resolved { .. })).count();
    assert_eq!(raised, settled, "sponsored against a concern");
    let ready = |change: &Change| matches!(change, Change::ThumbsUp | Change::Unsponsored { .. });
    let ready = history.iter().rev().find(|(_, change)| ready(change)).map(|(ready, _)| *ready);
    let objection = programme.approval.objection.map_or(SignedDuration::ZERO, |span| span.0);
    assert!(ready.is_some_and(|ready| at >= ready + objection), "sponsored before concerns could be raised");
}

/// Who is asked to guide the candidate, and who does, after this history.
fn asked_and_guiding(history: &[(Timestamp, Change)]) -> (Option<&OwnedUserId>, Option<&OwnedUserId>) {
    history.iter().fold((None, None), |(asked, guide), (_, change)| match change {
        Change::Offered { mentor, .. } => (Some(mentor), None),
        Change::Declined { .. }
        | Change::Expired { .. }
        | Change::Retracted { .. }
        | Change::Released { .. } => (None, None),
        Change::Unsponsored { mentor, .. } => (None, mentor.as_ref()),
        Change::Accepted { mentor } | Change::Assigned { mentor, .. } => (None, Some(mentor)),
        _ => (asked, guide),
    })
}

/// In open rooms the bot speaks only when spoken to, and tells nothing that is private.
fn laws_of_rooms(stage: &Stage) {
    for message in stage.rooms.sent() {
        let SealedAct::Post(post) = &message.act else { continue };
        let open = match &message.to {
            Address::Community(_) => {
                assert!(post.reply.is_some(), "nobody asked for: {}", post.body);
                true
            }
            Address::Room(room) => !room.grants_role(),
            Address::Person(_) | Address::Mailbox { .. } => false,
        };
        let told = PRIVATE.iter().find(|private| open && post.body.contains(**private));
        assert!(told.is_none(), "told in an open room: {}", post.body);
        assert!(!post.body.to_lowercase().contains("@room"), "rings the room: {}", post.body);
    }
}

fn people() -> impl Iterator<Item = OwnedUserId> {
    EVERYBODY.iter().map(|name| UserId::parse(format!("@{name}:example.org")).expect("a name"))
}
