//! Samples of what belongs to cases of misuse of the title.

use chancery::domain::fact::Fact;
use chancery::domain::ids::{CaseNo, MisuseKind};
use chancery::domain::record::misuse::{Evidence, MisuseFact, Terms, Verdict};
use ruma::{OwnedRoomId, owned_room_id};

use super::values::{alice, at, event, mo, text};

samples! { verdicts: Verdict {
    Dismissed,
    Warned,
    Rename,
    Revoked,
} }

samples! { pub misuse_facts: MisuseFact {
    Reported {
        case: CaseNo(3),
        about: alice(),
        by: mo(),
        kind: kind(),
        reason: Some(text()),
        evidence: vec![evidence()],
        theirs: true,
        says: Some(text()),
        until: Some(at()),
    },
    KindNamed { case: CaseNo(3), by: mo(), kind: kind(), until: Some(at()) },
    NameGone { case: CaseNo(3) },
    Seen { case: CaseNo(3), about: alice(), kind: kind(), room: room(), name: text(), until: Some(at()) },
    Noticed { who: alice() },
    Quoted { case: CaseNo(3), evidence: evidence(), words: text() },
    Answered { case: CaseNo(3), words: text() },
    Unanswered { case: CaseNo(3) },
    Reminded { case: CaseNo(3) },
    Decided { case: CaseNo(3), by: mo(), verdict: Verdict::Warned, reason: text(), terms: terms() },
    Appealed { case: CaseNo(3), words: text() },
    AppealDecided { case: CaseNo(3), by: mo(), stands: true, reason: text(), rename: Some(at()) },
    Renamed { case: CaseNo(3) },
    StillWorn { case: CaseNo(3) },
    Wears { who: alice(), room: room(), name: text() },
    TookOff { who: alice(), room: room() },
} }

/// All facts of cases, with every verdict and with what may be left out.
pub fn facts() -> impl Iterator<Item = Fact> {
    let decided = |verdict| {
        let terms = Terms::default();
        MisuseFact::Decided { case: CaseNo(3), by: mo(), verdict, reason: text(), terms }
    };
    let appeal =
        MisuseFact::AppealDecided { case: CaseNo(3), by: mo(), stands: false, reason: text(), rename: None };
    let (about, by, kind) = (alice(), mo(), kind());
    let bare = MisuseFact::Reported {
        case: CaseNo(3),
        about,
        by,
        kind,
        reason: None,
        evidence: Vec::new(),
        theirs: false,
        says: None,
        until: None,
    };
    misuse_facts()
        .into_iter()
        .chain(verdicts().into_iter().map(decided))
        .chain([bare, appeal])
        .map(Fact::Misuse)
}

fn terms() -> Terms {
    Terms { appeal: Some(at()), rename: Some(at()), again: Some(at()), announced: true }
}

fn kind() -> MisuseKind {
    MisuseKind("claims-title".to_owned())
}

fn room() -> OwnedRoomId {
    owned_room_id!("!community:example.org")
}

fn evidence() -> Evidence {
    Evidence { room: room(), event: event() }
}
