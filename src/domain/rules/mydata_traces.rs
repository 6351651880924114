//! What `!mydata` shows beside what people wrote and applied for: the traces that they left as mentor, organiser and
//! ambassador, in the rooms, and by being asked.

use ruma::UserId;

use crate::domain::document::{Cell, Table};
use crate::domain::ids::GroupNo;
use crate::domain::place::Room;
use crate::domain::record::inquiry::Inquiry;
use crate::domain::record::mentor::Mentor;
use crate::domain::record::room::Turn;
use crate::domain::record::ticket::Ticket;
use crate::domain::state::State;

/// All these tables.
#[must_use]
pub fn all(state: &State, who: &UserId) -> Vec<Table> {
    vec![
        rooms(state, who),
        names(state, who),
        mentor(state, who),
        marks(state, who),
        contact(state, who),
        asked(state, who),
        answered(state, who),
        broadcasts(state, who),
        recognition(state, who),
    ]
}

fn called(room: &Room) -> Cell {
    match room {
        Room::Named(name_of) => Cell::name(name_of.key().trim_start_matches("room-")),
        Room::Community(room) => Cell::name(room.as_str()),
    }
}

/// The roles that they gained and lost through rooms.
fn rooms(state: &State, who: &UserId) -> Table {
    let row = |turn: &Turn| vec![Cell::Moment(turn.at), called(&turn.room), Cell::Truth(turn.gained)];
    let rows = state.rooms.turns(who).iter().map(row).collect();
    Table { name: "rooms", columns: &["at", "room", "gained"], rows }
}

/// The display names of theirs that claim the title.
fn names(state: &State, who: &UserId) -> Table {
    let worn = state.cases.wearers.of(who).into_iter().flat_map(|wearer| &wearer.rooms);
    let rows = worn.map(|(room, text)| vec![Cell::name(room.as_str()), Cell::Words(text.clone())]).collect();
    Table { name: "names", columns: &["room", "name"], rows }
}

fn mentor(state: &State, who: &UserId) -> Table {
    let row = |mentor: &Mentor| {
        let leave = mentor.leave.as_ref();
        let languages: Vec<_> = mentor.languages.iter().map(ToString::to_string).collect();
        let stand_in = leave.and_then(|leave| leave.stand_in.as_ref());
        vec![
            Cell::of(mentor.capacity, |capacity| Cell::Number(u64::from(capacity))),
            Cell::name(languages.join(" ")),
            Cell::of(mentor.last_asked, Cell::Moment),
            Cell::of(mentor.last_free, Cell::Moment),
            Cell::Number(u64::from(mentor.missed)),
            Cell::of(leave.map(|leave| leave.since), Cell::Moment),
            Cell::of(leave.and_then(|leave| leave.until), Cell::Moment),
            Cell::of(leave.and_then(|leave| leave.because.clone()), Cell::Words),
            Cell::of(stand_in.map(|stand_in| stand_in.who.clone()), Cell::Person),
        ]
    };
    Table {
        name: "mentor",
        columns: &[
            "capacity",
            "languages",
            "last-asked",
            "last-free",
            "missed",
            "away-since",
            "away-until",
            "because",
            "stand-in",
        ],
        rows: state.mentors.of(who).into_iter().map(row).collect(),
    }
}

/// The marks that they gave.
fn marks(state: &State, who: &UserId) -> Table {
    let given = |ticket: &Ticket| {
        let marks = ticket.review.scores.get(who).cloned().unwrap_or_default();
        let no = ticket.no;
        marks.into_iter().map(move |(criterion, mark)| (no, criterion, mark))
    };
    let rows = state.tickets.of_staff(who).flat_map(given).map(|(ticket, criterion, mark)| {
        vec![Cell::ticket(ticket), Cell::name(criterion.0), Cell::Number(u64::from(mark))]
    });
    Table { name: "marks-given", columns: &["ticket", "criterion", "mark"], rows: rows.collect() }
}

/// When the programme was last in contact with them as an ambassador.
fn contact(state: &State, who: &UserId) -> Table {
    let rows = state
        .roster
        .entry(who)
        .into_iter()
        .map(|entry| vec![Cell::Moment(entry.heard), Cell::of(entry.consulted, Cell::Moment)]);
    Table { name: "contact", columns: &["last-heard", "last-asked"], rows: rows.collect() }
}

/// When they were asked whether they would apply, and greeted as a newcomer.
fn asked(state: &State, who: &UserId) -> Table {
    let nominee = state.nominations.asked(who).map(|asked| {
        vec![Cell::name("nominee"), Cell::Moment(asked.at), Cell::Truth(asked.declined), Cell::Empty]
    });
    let newcomer = state.newcomers.of(who).map(|newcomer| {
        let region = Cell::of(newcomer.region.as_ref(), |region| Cell::name(region.0.as_str()));
        vec![Cell::name("newcomer"), Cell::Moment(newcomer.greeted), Cell::Empty, region]
    });
    let rows = nominee.into_iter().chain(newcomer).collect();
    Table { name: "asked", columns: &["as", "at", "declined", "region"], rows }
}

/// What they answered to the community's questions.
fn answered(state: &State, who: &UserId) -> Table {
    let theirs = |inquiry: &Inquiry| {
        let no = inquiry.no.0;
        let answers = inquiry.answers.iter().filter(|(_, by, _)| by == who);
        let rows = answers.map(move |(at, _, words)| {
            vec![Cell::Number(u64::from(no)), Cell::Moment(*at), Cell::Words(words.clone())]
        });
        rows.collect::<Vec<_>>()
    };
    let rows = state.inquiries.answered_by(who).flat_map(theirs).collect();
    Table { name: "answered", columns: &["question", "at", "words"], rows }
}

/// The messages to all ambassadors that are on their way to them, or will never reach them.
fn broadcasts(state: &State, who: &UserId) -> Table {
    let rows = state.broadcasts.latest().filter_map(|broadcast| {
        let failed = broadcast.failed.contains_key(who);
        let is_theirs = failed || broadcast.waiting.contains(who);
        is_theirs.then(|| vec![Cell::Number(u64::from(broadcast.no.0)), Cell::Truth(failed)])
    });
    Table { name: "broadcasts", columns: &["broadcast", "failed"], rows: rows.collect() }
}

/// The groups that they nominated for recognition, and their votes.
fn recognition(state: &State, who: &UserId) -> Table {
    let rows = state.recognitions.latest().flat_map(|round| {
        let year = u64::try_from(round.year.0).unwrap_or_default();
        let row = |what: &str, group: Option<GroupNo>, at, reason| {
            let group = Cell::of(group, |no| Cell::Name(no.to_string()));
            vec![Cell::Number(year), Cell::name(what), group, Cell::Moment(at), reason]
        };
        let nominated = round.nominated_by(who).map(|(no, nomination)| {
            row("nominated", Some(no), nomination.at, Cell::Words(nomination.reason.clone()))
        });
        let voted = round.vote_of(who).map(|vote| row("voted", vote.group, vote.sent, Cell::Empty));
        nominated.chain(voted).collect::<Vec<_>>()
    });
    Table { name: "recognition", columns: &["year", "what", "group", "at", "reason"], rows: rows.collect() }
}
