### How words are erased, and what is kept of a person.

message-erased = What stood here quoted words that have been erased since.

forget-head = **This erases what you wrote, for good.** Every message of mine that quotes it is taken back.
forget-nothing = I keep no words of yours that could be erased.
forget-application = in applications: { $texts }
forget-ticket = on tickets, as notes, reasons or concerns: { $texts }
forget-oneself = about yourself (employer, topics, time away): { $texts }
forget-inquiry = questions and answers in the community: { $texts }
forget-activity = in reports, calls for help and nominations of user groups: { $texts }
forget-feedback = as feedback: { $texts }
forget-case = in settled cases about the title: { $texts }
forget-other = anything else: { $texts }
forget-ends-draft = What you are writing and have not submitted ends with it, as with `!withdraw`.
forget-ends-ticket = Your ticket { $no } is withdrawn with it, as with `!withdraw`. Whom you mentor or were offered is not touched.
forget-drops = Other commands that wait for your word are dropped: { $commands }.
forget-ends-place = You are no longer told when applications open again.
forget-ends-open = What you asked and called for ends with it: questions that nobody has answered ({ $questions }), calls for help ({ $calls }).
forget-stays =
    What stays are bare facts, without your words: your Matrix ID with the dates of applications and decisions, answers picked from a list, regions, days and consents, the kind, day and size of what you reported, whom you nominated, votes and
    sponsorings, who decided what, your entry on the roster as long as you hold the title, cases about the title, and
    that you asked for this. They keep decisions about you and others accountable. Your language and our chat stay too,
    so that I can answer you; so does a key made of your employer's name, if you gave one, from which it cannot be read, though whoever tries names can find out which fits.
forget-held =
    Words that stay for now: { $texts }. They belong to a case about the title. I erase them by myself some time after it is
    settled, so that nobody sees from it who asked.
forget-worn = Names that claim the title, by which you go in rooms: { $texts }. I erase each when you go by it no longer.
forget-answers = Entries of `!faq` that you wrote for the programme stay, as they are the programme's: { $texts }
forget-limits =
    What I cannot erase: your own messages in the rooms (you can delete them yourself), e-mails that were sent, files that
    somebody saved, and backups of the homeserver or of those who run me.
forgotten = Done. Texts of yours that are erased: { $texts }. I am taking back my messages that quoted them.
forgotten-foot = You are welcome to go on here whenever you like; `!apply` begins anew.
forget-again = I erased your words just now, and can do that again from { $again } on.

mydata-head = Here is what I hold about you, as one file that you can open with any editor: who you are to the programme, what you did and decided, and every text of yours.
mydata-memos = Not in it: notes of mentors and organisers among themselves, which are their words ({ $texts }).
mydata-scores = Not in it: the marks that organisers gave, each in confidence (from { $scores } of them).
mydata-nominations = Not in it: who nominated you, and why ({ $texts }), as they were promised.
mydata-reports = Not in it: who reported you if anybody did, how often, and in which words. Those who report are protected.
mydata-foot = What waits to be sent to you, and messages in rooms, are not in it either. Please ask the organisers about what is missing. `!forgetme` erases your words; the file then has to be deleted by you.
mydata-again = You had the file just now; I make a new one from { $again } on.
