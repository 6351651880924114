### How words are erased, and what is kept of a person.

message-erased = What stood here quoted words that have been erased since.

forget-head = **This erases what you wrote, for good.** Every message of mine that quotes it is taken back.
forget-nothing = I keep no words of yours that could be erased.
forget-application = in applications: { $texts }
forget-ticket = on tickets, as notes, reasons or concerns: { $texts }
forget-oneself = about yourself (employer, topics, time away): { $texts }
forget-inquiry = questions and answers in the community: { $texts }
forget-activity = in reports and calls for help: { $texts }
forget-feedback = as feedback: { $texts }
forget-case = in settled cases about the title: { $texts }
forget-other = anything else: { $texts }
forget-ends-draft = Your unfinished application ends with it, as with `!withdraw`.
forget-ends-ticket = Your ticket { $no } is withdrawn with it, as with `!withdraw`. Whom you mentor or were offered is not touched.
forget-stays =
    What stays are bare facts, without your words: your Matrix ID with the dates of applications and decisions, votes and
    sponsorings, who decided what, your entry on the roster as long as you hold the title, cases about the title, and
    that you asked for this. They keep decisions about you and others accountable. Your language and our chat stay too,
    so that I can answer you; so does a key made of your employer's name, if you gave one, from which it cannot be read.
forget-held =
    Words that stay for now: { $texts }. They belong to a case about the title that is not settled. I erase them by
    myself when it is.
forget-answers = Entries of `!faq` that you wrote for the programme stay, as they are the programme's: { $texts }
forget-limits =
    What I cannot erase: your own messages in the rooms (you can delete them yourself), e-mails that were sent, files that
    somebody saved, and backups of the homeserver or of those who run me.
forgotten = Done. Texts of yours that are erased: { $texts }. I am taking back my messages that quoted them.
forgotten-foot = You are welcome to go on here whenever you like; `!apply` begins anew.
