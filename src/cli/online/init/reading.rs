//! What the operator's answers mean: which rooms, which people, which paths.

use std::collections::BTreeSet;

use ruma::matrix_uri::MatrixId;
use ruma::{
    MatrixToUri, MatrixUri, OwnedRoomOrAliasId, OwnedServerName, OwnedUserId, RoomAliasId, RoomId, UserId,
};

/// A room as the operator names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Named {
    /// One that is to be made.
    New,
    /// One that there is.
    There(Place),
}

/// A room that there is, and who knows the way to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// Its address or id.
    pub(super) room: OwnedRoomOrAliasId,
    /// Servers that know it.
    pub(super) via: Vec<OwnedServerName>,
}

/// The parts of an answer that names several.
pub(super) fn several(answer: &str) -> impl Iterator<Item = &str> {
    answer.split([' ', ',', ';', '\t']).map(str::trim).filter(|part| !part.is_empty())
}

/// One room.
pub(super) fn room(answer: &str) -> Result<Named, String> {
    let answer = answer.trim();
    if answer.eq_ignore_ascii_case("new") {
        return Ok(Named::New);
    }
    if let Some((id, via)) = link(answer) {
        let room = match id {
            MatrixId::Room(room) => room.into(),
            MatrixId::RoomAlias(alias) => alias.into(),
            MatrixId::Event(room, _) => room,
            _ => return Err(format!("{answer} leads to no room")),
        };
        return Ok(Named::There(Place { room, via }));
    }
    let example = "write an address like #mentors:example.org, an id like !abc123, a matrix.to link, or new";
    match answer.chars().next() {
        Some('@') => Err(format!("{answer} is a person, not a room: {example}")),
        Some('#') => match RoomAliasId::parse(answer) {
            Ok(alias) if !alias.alias().is_empty() => {
                Ok(Named::There(Place { room: alias.into(), via: Vec::new() }))
            }
            _ => Err(format!("{answer} lacks its server: {example}")),
        },
        Some('!') => match RoomId::parse(answer) {
            Ok(id) if answer.len() > 1 => {
                let via = id.server_name().map(ToOwned::to_owned).into_iter().collect();
                Ok(Named::There(Place { room: id.into(), via }))
            }
            _ => Err(format!("{answer} is no room's id: {example}")),
        },
        _ => Err(format!("{answer} is no room: {example}")),
    }
}

fn link(answer: &str) -> Option<(MatrixId, Vec<OwnedServerName>)> {
    if let Ok(link) = MatrixToUri::parse(answer) {
        return Some((link.id().clone(), link.via().to_vec()));
    }
    let link = MatrixUri::parse(answer).ok()?;
    Some((link.id().clone(), link.via().to_vec()))
}

/// People, by Matrix ID.
pub(super) fn people(answer: &str) -> Result<BTreeSet<OwnedUserId>, String> {
    several(answer).map(person).collect()
}

/// One person, by Matrix ID or matrix.to link.
pub(super) fn person(answer: &str) -> Result<OwnedUserId, String> {
    if let Some((MatrixId::User(who), _)) = link(answer) {
        return Ok(who);
    }
    let whole = |who: &OwnedUserId| !who.localpart().is_empty() && !who.server_name().as_str().is_empty();
    UserId::parse(answer)
        .ok()
        .filter(whole)
        .ok_or_else(|| format!("{answer} is no Matrix ID: write it in full, like @olga:example.org"))
}

/// An address for a new room: only letters, digits and hyphens, so that anybody can type it.
pub(super) fn alias(name: &str, purpose: &str) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    let words: String = name.chars().map(plain).collect();
    let words: Vec<&str> = words.split('-').filter(|word| !word.is_empty()).collect();
    [words.as_slice(), &[purpose]].concat().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(answer: &str) -> (String, Vec<String>) {
        match room(answer) {
            Ok(Named::There(Place { room, via })) => {
                (room.to_string(), via.iter().map(ToString::to_string).collect())
            }
            other => panic!("{answer}: {other:?}"),
        }
    }

    #[test]
    fn rooms_are_named_in_many_ways() {
        assert_eq!(place("#mentors:example.org"), ("#mentors:example.org".to_owned(), vec![]));
        assert_eq!(
            place("!abc:example.org"),
            ("!abc:example.org".to_owned(), vec!["example.org".to_owned()])
        );
        let of_version_12 = "!31hneApxJ_1o-63DmFrpeqnkFfWppnzWso1JvH3ogLM";
        assert_eq!(place(of_version_12), (of_version_12.to_owned(), vec![]));
        assert_eq!(place("https://matrix.to/#/#mentors:example.org").0, "#mentors:example.org");
        assert_eq!(place("https://matrix.to/#/%23mentors%3Aexample.org").0, "#mentors:example.org");
        assert_eq!(
            place("https://matrix.to/#/!abc:example.org?via=example.org&via=else.org"),
            ("!abc:example.org".to_owned(), vec!["example.org".to_owned(), "else.org".to_owned()])
        );
        assert_eq!(place("matrix:r/mentors:example.org").0, "#mentors:example.org");
        assert_eq!(room(" New "), Ok(Named::New));
    }

    #[test]
    fn what_is_no_room_is_told_with_what_would_be() {
        for (answer, why) in [
            ("mentors", "mentors is no room"),
            ("#mentors", "#mentors lacks its server"),
            ("#:example.org", "#:example.org lacks its server"),
            ("!", "! is no room's id"),
            ("@olga:example.org", "@olga:example.org is a person, not a room"),
            ("https://matrix.to/#/@olga:example.org", "leads to no room"),
            ("https://example.org", "is no room"),
        ] {
            let told = room(answer).expect_err(answer);
            assert!(told.contains(why), "{answer}: {told}");
        }
    }

    #[test]
    fn people_are_told_apart() {
        let both = people("@olga:example.org, https://matrix.to/#/@mo:example.org").expect("two people");
        assert_eq!(
            both.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["@mo:example.org", "@olga:example.org"]
        );
        for answer in ["olga", "@olga", "@:example.org", "olga@example.org", "#olga:example.org"] {
            assert!(people(answer).is_err(), "{answer}");
        }
    }

    #[test]
    fn addresses_can_be_typed() {
        assert_eq!(
            alias("OpenStack Ambassador Programme", "community"),
            "openstack-ambassador-programme-community"
        );
        assert_eq!(alias("日本", "announcements"), "announcements");
    }
}
