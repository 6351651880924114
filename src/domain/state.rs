//! Everything that is true now: all records, as the facts have made them.

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use super::fact::{Entry, Fact};
use super::ids::{GroupNo, Language, TicketNo};
use super::place::{Room, RoomName};
use super::programme::Programme;
use super::record::broadcast::Broadcasts;
use super::record::call::Calls;
use super::record::card::Cards;
use super::record::confirmation::Confirmations;
use super::record::deed::Deeds;
use super::record::faq::Entries;
use super::record::feedback::Feedback;
use super::record::group::Group;
use super::record::group::mentoring::Stage as Mentored;
use super::record::group::register::Groups;
use super::record::hands::Hands;
use super::record::inquiry::Inquiries;
use super::record::intake::Intake;
use super::record::interview::register::Interviews;
use super::record::mentor::{MentorFact, Mentors};
use super::record::misuse::register::Cases;
use super::record::news::News;
use super::record::nomination::Nominations;
use super::record::person::{People, PersonFact};
use super::record::post::Posts;
use super::record::recognition::Recognitions;
use super::record::reload::Reloads;
use super::record::report::Reports;
use super::record::room::{RoomFact, Rooms};
use super::record::roster::{Roster, RosterFact, Standing};
use super::record::ticket::register::Tickets;
use super::record::ticket::waits::Time;
use super::record::ticket::{Offer, Ticket};
use super::record::trail::Trail;
use super::record::welcome::Newcomers;
use super::role::Who;

/// The fold of all facts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// People, apart from any role.
    pub people: People,
    /// Who is in the rooms that grant a role.
    pub rooms: Rooms,
    /// Interviews that are being written.
    pub interviews: Interviews,
    /// Whether new applications are taken.
    pub intake: Intake,
    /// Who was nominated.
    pub nominations: Nominations,
    /// Tickets.
    pub tickets: Tickets,
    /// Their cards among the mentors.
    pub cards: Cards,
    /// What mentors said about their time.
    pub mentors: Mentors,
    /// How many candidates each of them could still take.
    pub hands: Hands,
    /// Ambassadors.
    pub roster: Roster,
    /// What the community asks its ambassadors.
    pub inquiries: Inquiries,
    /// Messages that bear buttons.
    pub posts: Posts,
    /// What waits for a person's word.
    pub confirmations: Confirmations,
    /// Who decided what.
    pub trail: Trail,
    /// What was carried to all ambassadors.
    pub broadcasts: Broadcasts,
    /// What ambassadors reported.
    pub reports: Reports,
    /// What people told the programme.
    pub feedback: Feedback,
    /// What ambassadors are called for.
    pub calls: Calls,
    /// The monthly news that the organisers heard.
    pub news: News,
    /// What the organisers made of what is asked often.
    pub faq: Entries,
    /// Cases of misuse of the title.
    pub cases: Cases,
    /// User groups.
    pub groups: Groups,
    /// Which of them a year recognises.
    pub recognitions: Recognitions,
    /// What people did lately, and with which event.
    pub deeds: Deeds,
    /// Newcomers who asked for a word of welcome.
    pub newcomers: Newcomers,
    /// Who waits to hear what became of reading the configuration anew.
    pub reloads: Reloads,
}

impl State {
    /// Takes a fact in.
    pub fn apply(&mut self, entry: &Entry) {
        let at = entry.at;
        match &entry.fact {
            Fact::Person(fact) => {
                self.people.apply(at, fact);
                if let PersonFact::Forgotten { who, .. } = fact {
                    self.deeds.forget(who);
                }
            }
            Fact::Room(fact) => {
                self.rooms.apply(at, fact);
                self.look_after_hands_in(fact);
            }
            Fact::Interview(fact) => self.interviews.apply(at, fact),
            Fact::Intake(fact) => self.intake.apply(at, fact),
            Fact::Nomination(fact) => self.nominations.apply(at, fact),
            Fact::Ticket(fact) => {
                let before = self.guiding(fact.no);
                self.tickets.apply(at, fact);
                self.look_after_ticket(fact.no);
                for who in [before, self.guiding(fact.no)].into_iter().flatten() {
                    self.look_after_hands(&who);
                }
                self.look_after_card(at, fact.no);
            }
            Fact::Card(fact) => {
                self.cards.apply(fact);
                self.look_after_card(at, fact.no());
            }
            Fact::Mentor(fact) => {
                self.mentors.apply(at, fact);
                self.look_after_tickets_of(fact.who());
                self.look_after_hands(fact.who());
                match fact {
                    MentorFact::Back { who } | MentorFact::GroupCapacity { who, .. } => self.has_time(who),
                    MentorFact::Considered { who } => self.groups.search.considered(who),
                    fact => self.look_after_groups_of(fact.who()),
                }
            }
            Fact::Roster(fact) => {
                self.roster.apply(at, fact);
                let who = fact.who();
                self.cases.wearers.holds(at, who, self.roster.of(who).is_some());
                match fact {
                    RosterFact::Entitled { .. }
                    | RosterFact::Resumed { .. }
                    | RosterFact::Returned { .. }
                    | RosterFact::Restored { .. } => self.has_time(who),
                    _ => self.look_after_groups_of(who),
                }
            }
            Fact::Inquiry(fact) => self.inquiries.apply(at, fact),
            Fact::Post(fact) => self.posts.apply(fact),
            Fact::Confirmation(fact) => self.confirmations.apply(at, fact),
            Fact::Trail(fact) => self.trail.apply(at, fact),
            Fact::Broadcast(fact) => self.broadcasts.apply(at, fact),
            Fact::Report(fact) => self.reports.apply(at, fact),
            Fact::Feedback(fact) => self.feedback.apply(at, fact),
            Fact::Call(fact) => self.calls.apply(at, fact),
            Fact::News(fact) => self.news.apply(at, fact),
            Fact::Faq(fact) => self.faq.apply(at, fact),
            Fact::Misuse(fact) => self.cases.apply(at, fact),
            Fact::Group(fact) => {
                let concerned =
                    |groups: &Groups| groups.get(fact.no)?.mentoring.concerns().map(ToOwned::to_owned);
                let before = concerned(&self.groups);
                self.groups.apply(at, fact);
                self.look_after_group(fact.no);
                if let Some(before) = before.filter(|before| concerned(&self.groups).as_ref() != Some(before))
                {
                    self.groups.search.has_time(&before);
                }
            }
            Fact::Recognition(fact) => self.recognitions.apply(at, fact),
            Fact::Welcome(fact) => self.newcomers.apply(at, fact),
            Fact::Deed(fact) => self.deeds.apply(fact),
            Fact::Reload(fact) => self.reloads.apply(fact),
        }
    }

    /// Who guides the candidate of a ticket, or was asked to.
    fn guiding(&self, no: TicketNo) -> Option<OwnedUserId> {
        self.tickets.get(no).and_then(Ticket::concerns).map(ToOwned::to_owned)
    }

    /// What comes next of a ticket by itself depends on how much time its mentor has.
    fn look_after_ticket(&mut self, no: TicketNo) {
        let mentors = &self.mentors;
        self.tickets.look_after(no, |mentor| Time {
            is_away: mentors.leave(mentor).is_some_and(|leave| !leave.unsaid),
            back: mentors.of(mentor).and_then(|mentor| mentor.last_free),
        });
    }

    /// The mentor has another time for their candidates than before.
    fn look_after_tickets_of(&mut self, who: &UserId) {
        let numbers: Vec<_> = self.tickets.of_mentor(who).map(|ticket| ticket.no).collect();
        for no in numbers {
            self.look_after_ticket(no);
        }
    }

    /// Who comes to the mentors room or goes is a mentor from now on, or is none.
    fn look_after_hands_in(&mut self, fact: &RoomFact) {
        match fact {
            RoomFact::Joined { room: RoomName::Mentors, who }
            | RoomFact::Left { room: RoomName::Mentors, who } => {
                self.look_after_hands(who);
            }
            RoomFact::Housed { room: Room::Named(RoomName::Mentors), .. } => {
                let listed: Vec<_> = self.hands.listed().cloned().collect();
                for who in listed {
                    self.look_after_hands(&who);
                }
            }
            _ => {}
        }
    }

    /// How many candidates somebody could still take.
    fn look_after_hands(&mut self, who: &UserId) {
        let said = self.mentors.of(who);
        let is_there =
            self.rooms.is_in(RoomName::Mentors, who) && said.is_none_or(|said| said.leave.is_none());
        let full =
            is_there.then(|| (said.and_then(|said| said.capacity), self.tickets.of_mentor(who).count()));
        self.hands.list(who, full);
    }

    /// Whether the card of a ticket shows the ticket as it is now.
    fn look_after_card(&mut self, at: Timestamp, no: TicketNo) {
        if let Some(ticket) = self.tickets.get(no) {
            self.cards.look_at(at, ticket);
        }
    }

    /// Somebody may have time to mentor user groups again.
    fn has_time(&mut self, who: &UserId) {
        self.look_after_groups_of(who);
        self.groups.search.has_time(who);
    }

    /// Whether those whom the person mentors, or was asked to, still have somebody in them.
    fn look_after_groups_of(&mut self, who: &UserId) {
        let numbers: Vec<_> = self.groups.of_mentor(who).map(|group| group.no).collect();
        for no in numbers {
            self.look_after_group(no);
        }
    }

    /// Whoever mentors a group holds the title; whoever is asked to is there besides.
    fn look_after_group(&mut self, no: GroupNo) {
        let (roster, mentors) = (&self.roster, &self.mentors);
        self.groups.look_after(no, |mentoring| match &mentoring.stage {
            Mentored::Mentored(mentor) => roster.of(mentor).is_some(),
            Mentored::Offered(Offer { mentor, .. }) => {
                let is_active = roster.of(mentor).is_some_and(|entry| entry.standing == Standing::Active);
                is_active && mentors.leave(mentor).is_none()
            }
            Mentored::None | Mentored::Sought | Mentored::Waiting => true,
        });
    }

    /// Whether the person is this to the programme, or to the ticket where that is asked.
    #[must_use]
    pub fn is(&self, who: &UserId, role: Who, ticket: Option<&Ticket>) -> bool {
        match role {
            Who::Anyone => true,
            Who::Candidate => ticket.is_some_and(|ticket| ticket.candidate == who),
            Who::OfferedMentor => {
                let offer = ticket.and_then(Ticket::offer);
                offer.is_some_and(|offer| offer.mentor == who) && self.is(who, Who::Mentor, None)
            }
            Who::TicketMentor => {
                ticket.and_then(Ticket::mentor).is_some_and(|mentor| mentor == who)
                    && self.is(who, Who::Mentor, None)
            }
            Who::Mentor => self.rooms.is_in(RoomName::Mentors, who),
            Who::OtherMentor => self.is(who, Who::Mentor, None) && !self.is(who, Who::TicketMentor, ticket),
            Who::StandIn => {
                let stands_in =
                    |mentor| self.mentors.stand_in(mentor).is_some_and(|stand_in| stand_in == who);
                ticket.is_some_and(|ticket| ticket.candidate != who && ticket.mentor().is_some_and(stands_in))
                    && self.is(who, Who::Mentor, None)
            }
            Who::Ambassador => self.roster.of(who).is_some(),
            Who::Emeritus => self.roster.emeritus(who).is_some(),
            Who::Organiser => self.rooms.is_in(RoomName::Organisers, who),
            Who::Moderator => self.rooms.moderates(who) || self.is(who, Who::Organiser, None),
            Who::GroupOrganiser | Who::GroupMentor | Who::OfferedGroupMentor => false,
        }
    }

    /// Whether the person is this to the programme, or to the group where that is asked.
    #[must_use]
    pub fn is_to_group(&self, who: &UserId, role: Who, group: Option<&Group>) -> bool {
        match role {
            Who::GroupOrganiser => group.is_some_and(|group| group.is_organised_by(who)),
            Who::GroupMentor => {
                group.and_then(|group| group.mentoring.mentor()).is_some_and(|mentor| mentor == who)
                    && self.is(who, Who::Ambassador, None)
            }
            Who::OfferedGroupMentor => {
                let offer = group.and_then(|group| group.mentoring.offer());
                offer.is_some_and(|offer| offer.mentor == who) && self.is(who, Who::Ambassador, None)
            }
            role => self.is(who, role, None),
        }
    }

    /// Whether the person can be this, to a ticket that is theirs: only who is a mentor is the mentor of any.
    #[must_use]
    pub fn can_be(&self, who: &UserId, role: Who) -> bool {
        match role {
            Who::Candidate => true,
            Who::OfferedMentor | Who::TicketMentor | Who::OtherMentor | Who::StandIn => {
                self.is(who, Who::Mentor, None)
            }
            Who::GroupOrganiser => self.groups.organised_by(who).next().is_some(),
            Who::GroupMentor | Who::OfferedGroupMentor => self.is(who, Who::Ambassador, None),
            role => self.is(who, role, None),
        }
    }

    /// The language in which the person is spoken to.
    #[must_use]
    pub fn language(&self, who: &UserId, programme: &Programme) -> Language {
        let asked = self.people.language(who).filter(|language| programme.languages.contains(language));
        asked.cloned().unwrap_or_else(|| programme.default_language())
    }
}
