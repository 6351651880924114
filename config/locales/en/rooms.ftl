### The programme's rooms themselves: what keeps the bot from its work there. The organisers hear it, and can mend it.

room-mentors = the mentors room
room-organisers = the organisers room
room-announcements = the announcements room
room-ambassadors = the ambassadors room
room-community = the community room { $id }

## Outside

room-outside = I am not in { $room }.
room-removed = { $by } removed me from { $room }.
room-banned = { $by } banned me from { $room }.
room-reason = They gave this reason:
room-invite-me =
    Please invite me there; I come by myself. Until then I hear nothing that is said in that room. What I have to say
    there waits, and nothing of it is lost.
room-unban-me =
    Please lift the ban and invite me; I come by myself. Until then I hear nothing that is said in that room. What I
    have to say there waits, and nothing of it is lost.
room-roles-stand =
    I cannot see who comes to that room and who leaves it, so everybody keeps the role they had when I last saw it.

## Inside, without power

room-mute =
    I cannot speak in { $room }: that takes the power { $needs }, and I have { $has }. What I have to say there waits
    until you give me that power.
room-buttonless =
    I cannot put buttons under my messages in { $room }: that takes the power { $needs }, and I have { $has }. The
    commands work all the same.
room-inviteless =
    I cannot invite anybody to { $room }: that takes the power { $needs }, and I have { $has }. Invitations wait until
    you give me that power.
room-removeless =
    I cannot remove anybody from { $room }: that takes the power { $needs }, and I have { $has }. Until you give me that
    power, please remove those yourselves whose title is revoked.

## Moved

room-moved =
    A new room, { $id }, has replaced { $room }, and I have followed. It is the one that counts from now on.
room-moved-invited =
    Only who is in the new room holds its role. I have invited everybody who was in the old one.
room-moved-uninvited =
    Only who is in the new room holds its role. I could not invite anybody there: please invite everybody who belongs
    there.
room-moved-tickets = The tickets of mentors who come by { $until } stay theirs; after that they go on to others.
room-elsewhere =
    By my configuration, { $id } is { $room } from now on. It has not replaced the room before it, so I take nothing over
    from there.
room-elsewhere-roles =
    Only who is in the new room holds its role, and I have invited nobody: please invite everybody who belongs there.
room-misnamed =
    My configuration still names the old room. That works while I am in both; please write the new id there when you can:
    { $id }
room-replaced =
    A new room, { $by }, has replaced { $room }, and I am not let in. Please invite me there; I follow by myself. Until
    then nothing of what I have to say is lost.
room-replaced-open =
    A new room, { $by }, has replaced { $room }, and **people can join it uninvited**: whoever walked in would hold
    its role. So I do not follow. Please let people in there by invitation only; I follow by myself then.
room-replaced-unproven =
    By its own word { $room } was replaced by the room { $by }, but that room says nothing of it. So I do not follow.
    Please upgrade the room once more, or write the right one into my configuration.

## And back

room-again = Thank you, I can do my work in { $room } again. What waited goes out now.
