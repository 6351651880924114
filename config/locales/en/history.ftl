### What has happened to a ticket, one line for each change. What `!history` answers.

history-head = **Ticket { $no }** of { $who }, what has happened so far:
history-earlier =
    { $changes ->
        [one] … one earlier change, then:
       *[other] … { $changes } earlier changes, then:
    }

## Selection

history-opened = { $at }: { $who } applied
history-selected = { $at }: { $by } selected the application
history-rejected = { $at }: { $by } rejected the application; a new one is welcome from { $again }
history-scored = { $at }: { $by } gave marks: { $marks }
history-shortlisted = { $at }: { $by } put it on the shortlist
history-unshortlisted = { $at }: { $by } took it off the shortlist
history-held = { $at }: { $by } put it on hold until { $until }
history-unheld = { $at }: { $by } ended the hold, with an answer by { $hear_by }
history-hold-over = { $at }: the hold was over, with an answer by { $hear_by }
history-withdrawn = { $at }: { $who } took the application back
history-told = { $at }: the organisers heard that it waits

## Mentoring

history-waiting = { $at }: no mentor was free
history-chosen = { $at }: { $who } asked for { $mentor } as mentor
history-offered = { $at }: { $mentor } was asked to mentor, until { $until }
history-asked = { $at }: { $mentor } was asked for a word
history-more-time = { $at }: { $mentor } asked for time until { $until }
history-declined = { $at }: { $mentor } declined
history-expired = { $at }: the time for { $mentor } to answer was over
history-retracted = { $at }: the offer to { $mentor } was taken back
history-not-taken = { $at }: { $mentor } could not take it
history-accepted = { $at }: { $mentor } accepted
history-released = { $at }: { $mentor } could not go on as mentor
history-assigned = { $at }: { $by } made { $mentor } the mentor
history-silent = { $at }: { $by } waited for a word from { $asked }, who was asked
history-answered = { $at }: { $by } was there
history-ticked = { $at }: { $by } ticked on the checklist: { $item }
history-unticked = { $at }: { $by } opened on the checklist again: { $item }
history-memo = { $at }: { $by } noted for mentors and organisers alone:
history-noted = { $at }: { $by } noted:
history-not-yet = { $at }: { $mentor } said that it is not time yet

## Approval

history-thumbs-up = { $at }: 👍 { $mentor } gave the thumbs up
history-sponsoring = { $at }: { $by } sponsored; others must as well
history-sponsored = { $at }: { $by } sponsored, and the ticket was closed as SPONSORED
history-concern = { $at }: a concern was raised:
history-concern-by = { $at }: { $by } raised a concern:
history-settled = { $at }: concern { $number } was settled:
history-settled-by = { $at }: { $by } settled concern { $number }:
history-objections-over = { $at }: the time for concerns was over
history-unsponsored = { $at }: { $by } undid the sponsoring
history-words-expired = { $at }: what was written about it was erased, as its time had come
history-taken-back = { $at }: { $by } took back { $what } right away
history-amended = { $at }: { $who } amended an answer
