//! What it means for a user group to have a mentor, or to have one no longer: what becomes true, and who hears of it
//! (PRODUCT, section 7; seed 002, step 6). No group is left without a word.

use ruma::{OwnedUserId, UserId};

use crate::domain::decision::Decision;
use crate::domain::fact::Fact;
use crate::domain::ids::{GroupNo, TextId};
use crate::domain::message::Speech;
use crate::domain::phrase::group_mentoring::Accompanying;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::programme::group::Proof;
use crate::domain::record::group::Group;
use crate::domain::record::group::change::{Change, GroupFact};
use crate::domain::record::group::evidence::Found;
use crate::domain::record::group::mentoring::Stage;
use crate::domain::record::interview::answer::Answer;
use crate::domain::state::State;

/// What became true of a group.
pub(super) fn changed(no: GroupNo, change: Change) -> Decision {
    Decision::nothing().fact(Fact::Group(GroupFact { no, change }))
}

/// What the group is called; one whose words were erased has an erased name.
#[must_use]
pub fn called(group: &Group) -> TextId {
    group.name().cloned().unwrap_or_else(|| TextId("".into()))
}

/// Says it to who speaks for the group.
#[must_use]
pub fn tell_contact(group: &Group, phrase: Accompanying) -> Decision {
    Decision::nothing().tell(&group.contact, phrase)
}

/// From now on they mentor the group: those who organise it and their mentor are introduced to each other, in the same
/// words. E-mail addresses are for the mentor alone.
pub(super) fn mentored(group: &Group, mentor: &OwnedUserId, by: Option<&OwnedUserId>) -> Decision {
    let (no, name) = (group.no, called(group));
    let lines = group.organisers().map(|who| Accompanying::GroupOrganiserLine { who: who.clone() });
    let introduction = Accompanying::GroupIntroduction { no, name: name.clone(), mentor: mentor.clone() };
    let introduction =
        Speech::from(introduction).items(lines).line(Accompanying::GroupIntroductionFoot { no });
    let people = group.profile.answers.iter().filter(|given| matches!(given.answer, Answer::People(_)));
    let people = people.map(|given| Accompanying::GroupPeople { people: given.answer.clone() });
    let to_mentor = introduction.clone().lines(people).line(Accompanying::GroupIntroductionMentor { no });
    let decision = changed(no, Change::Mentored { mentor: mentor.clone(), by: by.cloned() })
        .tell(mentor, to_mentor.asking([mentor]));
    let decision = group
        .organisers()
        .fold(decision, |decision, who| decision.tell(who, introduction.clone().asking([who])));
    decision.post(RoomName::Ambassadors, Accompanying::GroupMentoredRoom { no, name, mentor: mentor.clone() })
}

/// The mentor holds the title no longer, or organises the group by now; or who was asked can be asked no longer. Somebody
/// else is looked for.
#[must_use]
pub fn gone(group: &Group) -> Decision {
    let no = group.no;
    match &group.mentoring.stage {
        Stage::Offered(offer) => changed(no, Change::Retracted { mentor: offer.mentor.clone() })
            .and(tell_contact(group, Accompanying::GroupOnToNext { no })),
        Stage::Mentored(mentor) => {
            let (name, mentor) = (called(group), mentor.clone());
            let told = if group.is_organised_by(&mentor) {
                Accompanying::GroupMentorOrganisesNow { no, name, mentor: mentor.clone() }
            } else {
                Accompanying::GroupMentorLeftOrganisers { no, name, mentor: mentor.clone() }
            };
            changed(no, Change::Released { mentor: mentor.clone(), reason: None })
                .and(tell_contact(group, Accompanying::GroupMentorLeft { no, mentor }))
                .post(RoomName::Organisers, told)
        }
        Stage::None | Stage::Sought | Stage::Waiting => Decision::nothing(),
    }
}

/// The group needs no mentor any more: whoever was asked, or mentors it where it is closed, hears so with thanks.
#[must_use]
pub fn needless(group: &Group, mentor_too: bool) -> Decision {
    let no = group.no;
    let told = |who: &OwnedUserId| Decision::nothing().tell(who, Accompanying::GroupMentorNeedless { no });
    match &group.mentoring.stage {
        Stage::Offered(offer) => told(&offer.mentor).and(changed(no, Change::Unsought)),
        Stage::Mentored(mentor) if mentor_too => told(mentor).and(changed(no, Change::Unsought)),
        Stage::Sought | Stage::Waiting => changed(no, Change::Unsought),
        Stage::None | Stage::Mentored(_) => Decision::nothing(),
    }
}

/// Nobody is sought for a group that comes to a status where that was waived.
#[must_use]
pub fn unless_waived(programme: &Programme, group: &Group) -> Decision {
    let rules = programme.groups.iter().flat_map(|rules| &rules.criteria);
    let mut mentored = rules.filter(|rule| rule.proof == Proof::Mentored);
    let waived = mentored
        .any(|rule| group.evidence.of(&rule.id).is_some_and(|finding| finding.found == Found::Waived));
    let seeks = matches!(group.mentoring.stage, Stage::None | Stage::Sought | Stage::Waiting);
    if waived && seeks { changed(group.no, Change::Unsought) } else { Decision::nothing() }
}

/// The mentor of these groups is away, or back: who speaks for each hears so.
#[must_use]
pub fn told_of(state: &State, mentor: &UserId, phrase: impl Fn(&Group) -> Accompanying) -> Decision {
    let groups = state.groups.of_mentor(mentor).filter(|group| group.mentoring.mentor().is_some());
    groups.fold(Decision::nothing(), |decision, group| decision.tell(&group.contact, phrase(group)))
}
