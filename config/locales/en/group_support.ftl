### User groups: the helping hand for a group in decline.

support-too-short =
    Help needs time, so the day must be { $earliest } or later; { $day } is too near. Without a day I take what the programme
    says.
support-preview = This would give { $no } **{ $name }** a helping hand, and its organisers would read this:
support-preview-mentor = { $mentor }, who mentors it, would be asked to get in touch with them.
support-no-mentor = Nobody mentors { $no }. Perhaps an ambassador of the region would: `!group assign { $no }` and whom.
letter-support =
    { $by } would like to give **{ $name }** ({ $no }) a helping hand. Keeping a group going is hard work, and every group has
    its quiet times. This is what it is about:
letter-support-open = How the group stands, and what helps:
letter-support-until =
    There is time for that until { $until }, and nothing changes for your group before. After that the organisers look at it
    with you; nothing happens by itself. If a thing is in your way, say so: `!feedback` and a few words.
letter-support-mentor = { $mentor } mentors you and will get in touch; do write first if you like.
supported =
    { $by } gives { $no } **{ $name }** a helping hand until { $until }. Its organisers read this, with what is open and what
    helps:
mentor-support =
    { $by } gives { $no } **{ $name }**, which you mentor, a helping hand until { $until }. Please get in touch with its
    organisers and see what would help. This is what it is about:
support-half =
    Half of the time is over in which **{ $name }** ({ $no }) gets a helping hand; it lasts until { $until }. How it stands, and
    what helps:
mentor-support-half = Half of the time is over in which { $no } **{ $name }** gets a helping hand; it lasts until { $until }. How it stands:
support-ended =
    { $no } **{ $name }** has had a helping hand since { $since }, and its time is over. Nothing happens by itself: please
    look at it and say how it goes on. How it stands:
support-waits = The helping hand for { $no } **{ $name }** ended { $until }, and nobody has said yet how it goes on.
support-ended-foot =
    ✅ `!recovered { $no }` if it is well again · `!support { $no }` and why, for more time · `!revoke { $no }` and a reason,
    which its organisers will read
not-supported = { $no } is not being helped now. `!support { $no }` and why gives it a helping hand.
recovered = { $by } says that { $no } **{ $name }** is well again. Its organisers hear so.
letter-recovered = 🌱 **{ $name }** ({ $no }) is well again, and keeps its status. Thank you for keeping it going!
mentor-recovered = { $no } **{ $name }**, which you mentor, is well again, and keeps its status. Thank you for your help!
