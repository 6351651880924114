### What organisers see of one person: what they are and were, what they decided, and what was decided about them.

audit-head = What I know of { $who }, for organisers alone:
audit-nobody = I know nothing of { $who } that belongs here: no role, and no decision by them or about them.

## Now

audit-now = **Now**
audit-now-nothing = no role
audit-in = in { $room } since { $since }
audit-moderates = moderator of { $room } since { $since }
audit-holds = ambassador since { $since }, by ticket { $no }
audit-holds-paused = ambassador since { $since }, by ticket { $no }; on a break until { $until }
audit-emeritus = emeritus since { $since }; ticket { $no }
audit-ended = without the title since { $since }: it was taken back; ticket { $no }

## Gained and lost

audit-turns = **Roles gained and lost**, the latest { $shown } of { $all }
audit-came = { $at }: came into { $room }
audit-went = { $at }: is in { $room } no longer
audit-empowered = { $at }: became moderator of { $room }
audit-unempowered = { $at }: is moderator of { $room } no longer
audit-became = { $at }: became an ambassador
audit-paused = { $at }: took a break, until { $until }
audit-resumed = { $at }: was back from the break
audit-stepped-down = { $at }: stepped down
audit-returned = { $at }: became an ambassador again
audit-taken-back = { $at }: the title was taken back

## Decided

audit-by = **Decided by them**, the latest { $shown } of { $all }
audit-by-none = **Decided by them**: nothing
audit-about = **Decided about them**, the latest { $shown } of { $all }
audit-about-none = **Decided about them**: nothing
audit-waiting = **Waits for their word**, the latest { $shown } of { $all }
audit-waits = { $request }, until { $until }
audit-foot =
    A role that somebody had before I came counts from when I first saw it. That you have read this is on the trail, too.
