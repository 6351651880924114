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

## And back

room-again = Thank you, I can do my work in { $room } again. What waited goes out now.
