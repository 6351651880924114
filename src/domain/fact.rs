//! One thing that became true. Facts are append-only and a stored format: the journal holds them for ever, so a variant
//! may be added, never changed in meaning; a snapshot test pins how each is written.

use std::fmt;

use jiff::Timestamp;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::message::Address;
use super::record::broadcast::BroadcastFact;
use super::record::call::CallFact;
use super::record::card::CardFact;
use super::record::confirmation::ConfirmationFact;
use super::record::deed::DeedFact;
use super::record::faq::FaqFact;
use super::record::feedback::FeedbackFact;
use super::record::group::change::GroupFact;
use super::record::inquiry::InquiryFact;
use super::record::intake::IntakeFact;
use super::record::interview::InterviewFact;
use super::record::mentor::MentorFact;
use super::record::misuse::MisuseFact;
use super::record::news::NewsFact;
use super::record::nomination::NominationFact;
use super::record::person::PersonFact;
use super::record::post::PostFact;
use super::record::recognition::RecognitionFact;
use super::record::reload::ReloadFact;
use super::record::report::ReportFact;
use super::record::room::RoomFact;
use super::record::roster::RosterFact;
use super::record::ticket::change::TicketFact;
use super::record::trail::TrailFact;
use super::record::welcome::WelcomeFact;

/// A fact and when it became true; that is written first.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    /// When the bot decided it.
    pub at: Timestamp,
    /// What became true.
    #[serde(flatten)]
    pub fact: Fact,
}

/// Reads what is derived for writing. Derived, it would put every fact into a buffer before it looks at what it is, and an
/// opening reads all of them.
impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(MomentFirst)
    }
}

struct MomentFirst;

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Moment {
    At,
}

impl<'de> Visitor<'de> for MomentFirst {
    type Value = Entry;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a moment, and what became true then")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entry, A::Error> {
        let Some(Moment::At) = map.next_key()? else { return Err(A::Error::missing_field("at")) };
        let at = map.next_value()?;
        Ok(Entry { at, fact: Fact::deserialize(MapAccessDeserializer::new(map))? })
    }
}

/// What became true, by the record that it concerns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "of", content = "fact", rename_all = "kebab-case")]
pub enum Fact {
    /// Of a person.
    Person(PersonFact),
    /// Of a room.
    Room(RoomFact),
    /// Of an interview that is being written.
    #[serde(rename = "application")]
    Interview(InterviewFact),
    /// Of the intake.
    Intake(IntakeFact),
    /// Of a nomination.
    Nomination(NominationFact),
    /// Of a ticket.
    Ticket(TicketFact),
    /// Of a ticket's card.
    Card(CardFact),
    /// Of a mentor.
    Mentor(MentorFact),
    /// Of the roster.
    Roster(RosterFact),
    /// Of a question of the community's.
    Inquiry(InquiryFact),
    /// Of a message of the bot's own.
    Post(PostFact),
    /// Of what waits for a person's word.
    Confirmation(ConfirmationFact),
    /// Of the audit trail.
    Trail(TrailFact),
    /// Of a message to all ambassadors.
    Broadcast(BroadcastFact),
    /// Of what an ambassador reported.
    Report(ReportFact),
    /// Of what somebody told the programme.
    Feedback(FeedbackFact),
    /// Of the monthly news that the organisers hear.
    News(NewsFact),
    /// Of what is asked often.
    Faq(FaqFact),
    /// Of newcomers.
    Welcome(WelcomeFact),
    /// Of a call for help.
    Call(CallFact),
    /// Of misuse of the title.
    Misuse(MisuseFact),
    /// Of which groups a year recognises.
    Recognition(RecognitionFact),
    /// Of a user group.
    Group(GroupFact),
    /// Of what somebody did, and with which event.
    Deed(DeedFact),
    /// Of reading the configuration anew.
    Reload(ReloadFact),
}

impl Fact {
    /// Whether it tells, alone or by the moment at which it became true, who reported somebody, or who voted what: the
    /// log leaves it out.
    #[must_use]
    pub fn is_confidential(&self) -> bool {
        match self {
            Self::Misuse(fact) => {
                matches!(fact, MisuseFact::Reported { .. } | MisuseFact::KindNamed { .. })
            }
            // Who voted what, and that somebody tried to, is nobody else's.
            Self::Recognition(fact) => {
                matches!(fact, RecognitionFact::Voted { .. } | RecognitionFact::TurnedAway { .. })
            }
            Self::Person(fact) => matches!(fact, PersonFact::Direct { .. } | PersonFact::Wrote { .. }),
            Self::Interview(fact) => matches!(fact, InterviewFact::Spoke { .. }),
            Self::Confirmation(ConfirmationFact::Asked { request, .. }) => request.verb.is_discreet(),
            // Each deed that all may know of has a fact of its own.
            Self::Deed(_) => true,
            // What stands in a direct chat is between two.
            Self::Post(PostFact::Posted { to, .. }) => matches!(to, Some(Address::Person(_))),
            Self::Post(PostFact::Quoted { to, .. }) => matches!(to, Address::Person(_)),
            Self::Confirmation(ConfirmationFact::Settled { .. })
            | Self::Post(
                PostFact::Polled { .. }
                | PostFact::PollsEnded { .. }
                | PostFact::TakenBack { .. }
                | PostFact::Stands { .. },
            )
            | Self::Room(_)
            | Self::Intake(_)
            | Self::Nomination(_)
            | Self::Ticket(_)
            | Self::Card(_)
            | Self::Mentor(_)
            | Self::Roster(_)
            | Self::Inquiry(_)
            | Self::Trail(_)
            | Self::Broadcast(_)
            | Self::Report(_)
            | Self::Feedback(_)
            | Self::News(_)
            | Self::Faq(_)
            | Self::Welcome(_)
            | Self::Call(_)
            | Self::Reload(_)
            | Self::Group(_) => false,
        }
    }
}
