//! Who is tried: everybody that a person can be to the programme or to a ticket, those who were it once, and those
//! who only look like it. What each is, is written here by hand; the rules are held against it.

use std::sync::LazyLock;

use chancery::domain::role::Who;
use ruma::{OwnedUserId, UserId};

/// Somebody on whom every command is tried.
pub struct Person {
    /// What the table calls them.
    pub called: &'static str,
    /// Their Matrix ID.
    pub who: OwnedUserId,
    /// What they are to the programme and to user group 1, whatever ticket it is about.
    pub is: &'static [Who],
    /// The number of their own ticket.
    pub own: Option<u32>,
}

/// Everybody, in the order of the table.
pub static EVERYBODY: LazyLock<Vec<Person>> = LazyLock::new(|| {
    use Who::{Ambassador, Emeritus, GroupMentor, GroupOrganiser, Mentor, Moderator, Organiser};
    let person = |called, id: &str, is, own| Person { called, who: id_of(id), is, own };
    vec![
        person("stranger", "@sam:example.org", &[], None),
        person("applicant", "@ada:example.org", &[], None),
        person("applicant at the summary", "@abe:example.org", &[], None),
        person("candidate", "@carol:example.org", &[], Some(1)),
        person("candidate of another ticket", "@bob:example.org", &[], Some(2)),
        person("mentor", "@mo:example.org", &[Mentor], None),
        person("mentor asked", "@asa:example.org", &[Mentor], None),
        person("mentor of the ticket", "@gerd:example.org", &[Mentor], None),
        person("mentor of another ticket", "@edda:example.org", &[Mentor], None),
        person("mentor who is a candidate", "@mia:example.org", &[Mentor], Some(4)),
        person("ambassador", "@amy:example.org", &[Ambassador], Some(7)),
        person("ambassador who mentors the group", "@greta:example.org", &[Ambassador, GroupMentor], None),
        person("emeritus", "@emil:example.org", &[Emeritus], None),
        person("organiser", "@olga:example.org", &[Organiser, Moderator], None),
        person("organiser who is a candidate", "@otto:example.org", &[Organiser, Moderator], Some(3)),
        person(
            "organiser who organises the group",
            "@oli:example.org",
            &[Organiser, Moderator, GroupOrganiser],
            None,
        ),
        person("moderator of the community room", "@max:example.org", &[Moderator], None),
        person("former mentor of the ticket", "@fred:example.org", &[], None),
        person("former organiser", "@fran:example.org", &[], None),
        person("“olga” of another server", "@olga:example.com", &[], None),
        person("“Olga” with a capital", "@Olga:example.org", &[], None),
        person("“оlga” with a Cyrillic о", "@\u{43e}lga:example.org", &[], None),
        person("“olga” with something invisible", "@olga\u{200b}:example.org", &[], None),
        person("“gerd” of another server", "@gerd:example.com", &[], None),
        person("“Gerd” with a capital", "@Gerd:example.org", &[], None),
        person("“gеrd” with a Cyrillic е", "@g\u{435}rd:example.org", &[], None),
        person("“Carol” with a capital", "@Carol:example.org", &[], None),
    ]
});

/// The Matrix ID; only what no homeserver would take is refused.
pub fn id_of(id: &str) -> OwnedUserId {
    UserId::parse(id).expect("a Matrix ID")
}
