//! Sentences: the programme's rooms, and what did not reach them.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::place::Room;
use crate::domain::value::Literal;

phrases! {
    /// Sentences: the programme's rooms, and what did not reach them.
    Housing

    /// An e-mail could not be delivered.
    UndeliveredMail { who: OwnedUserId } = "undelivered-mail",
    /// A message to a person could not be delivered, to the organisers.
    Undelivered { who: OwnedUserId } = "undelivered",
    /// A message to a room could not be delivered, to the organisers.
    UndeliveredRoom = "undelivered-room",
    /// A person could not be invited to a room of the programme, to the organisers.
    NotInvited { who: OwnedUserId, room: Room } = "not-invited",
    /// A person could not be put out of a room of the programme, to the organisers.
    NotRemoved { who: OwnedUserId, room: Room } = "not-removed",
    /// Messages of the bot's could not be taken back in a room of the programme, to the organisers.
    NotTakenBack { room: Room } = "not-taken-back",
    /// The bot is not in a room, and nobody has invited it.
    RoomOutside { room: Room } = "room-outside",
    /// Somebody put the bot out.
    RoomRemoved { room: Room, by: OwnedUserId } = "room-removed",
    /// Somebody shut the bot out.
    RoomBanned { room: Room, by: OwnedUserId } = "room-banned",
    /// Their reason follows.
    RoomReason = "room-reason",
    /// What an invitation would mend.
    RoomInviteMe = "room-invite-me",
    /// What the end of a ban would mend.
    RoomUnbanMe = "room-unban-me",
    /// Roles stay as they were last seen.
    RoomRolesStand = "room-roles-stand",
    /// The bot may not speak.
    RoomMute { room: Room, needs: Literal, has: Literal } = "room-mute",
    /// The bot may not put buttons under what it says.
    RoomButtonless { room: Room, needs: Literal, has: Literal } = "room-buttonless",
    /// The bot may not invite.
    RoomInviteless { room: Room, needs: Literal, has: Literal } = "room-inviteless",
    /// The bot may not put anybody out.
    RoomRemoveless { room: Room, needs: Literal, has: Literal } = "room-removeless",
    /// A room was replaced by one that the bot is not invited to.
    RoomReplaced { room: Room, by: Literal } = "room-replaced",
    /// A room was replaced by one that would make mentors or organisers of everybody.
    RoomReplacedOpen { room: Room, by: Literal } = "room-replaced-open",
    /// A room claims to be replaced by one that knows nothing of it.
    RoomReplacedUnproven { room: Room, by: Literal } = "room-replaced-unproven",
    /// The bot followed into the room that replaces another.
    RoomMoved { room: Room, id: Literal } = "room-moved",
    /// Who held its role was invited there.
    RoomMovedInvited = "room-moved-invited",
    /// Who held its role has to be invited there.
    RoomMovedUninvited = "room-moved-uninvited",
    /// How long tickets wait for their mentors.
    RoomMovedTickets { until: Timestamp } = "room-moved-tickets",
    /// The configuration names another room than before, which does not replace that one.
    RoomElsewhere { room: Room, id: Literal } = "room-elsewhere",
    /// Who holds the role of that other room.
    RoomElsewhereRoles = "room-elsewhere-roles",
    /// The configuration names the room by its old id.
    RoomMisnamed { id: Literal } = "room-misnamed",
    /// The bot can do its work again.
    RoomAgain { room: Room } = "room-again",
}
