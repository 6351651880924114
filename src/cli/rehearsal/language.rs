//! What can be typed besides the language of the scripts, and the help that explains both in a screen.

/// A line that is for the rehearsal itself.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Own<'a> {
    /// Explains the language.
    Help,
    /// Shows one room alone.
    Only(&'a str),
    /// Shows all rooms.
    All,
    /// Shows what was last said in each room.
    Rooms,
    /// Ends.
    Quit,
}

/// The line, if it is for the rehearsal itself.
pub(super) fn own(line: &str) -> Option<Own<'_>> {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        ["help" | "?"] => Some(Own::Help),
        ["only", room] => Some(Own::Only(room)),
        ["all"] => Some(Own::All),
        ["rooms"] => Some(Own::Rooms),
        ["quit" | "exit"] => Some(Own::Quit),
        _ => None,
    }
}

/// What is said first.
pub(super) fn welcome(programme: &str) -> String {
    format!("A rehearsal of “{programme}”; nothing is kept. “help” explains the language, Ctrl-D ends.")
}

/// The language in a screen.
pub(super) const HELP: &str = "\
Somebody speaks
  alice: !apply                         to the bot; \\n begins a new line
  alice in community: !mentors          or in mentors, organisers, ambassadors
  max in community, replying to bob's \"hello\": !flag rude
  alice corrects \"a typo\": a type       edits a message;  alice deletes \"hello\"
  mo reacts ✅                          to the bot's last buttons there;  mo takes back ✅
  mo in mentors reacts ✅ to \"#1\"       to the last ones there that say this
  ana votes \"Rust Oslo\" in ambassadors
Who is who
  mo, edda are mentors                  or organisers, ambassadors;  edda joins mentors, edda leaves mentors
  max moderates                         the community room
  bob is called \"OpenStack Ambassador\"  by his display name
  greta, gus hold the title in europe   ambassadors from the start
  ana organises \"OpenStack Oslo\" in europe, a new group
In short
  alice applies from europe             answers every question somehow, and submits
  earlier:   now:                       what stands between them is played and not shown
Time and mishaps
  it is 2026-03-02 09:00                at the beginning;  3 days pass
  the bot restarts                      or stops, and starts;  bob cannot be reached;  e-mails are sent
  mentors moves   chancery is kicked from mentors by olga   announcements needs power 50
The programme
  programme fedora                      before anything happens: a shipped one, or a file.toml
  the programme changes                 reads its file and texts again
What you see
  rooms   only mentors   only alice   all   help   quit";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_lines_are_for_the_rehearsal_itself() {
        assert_eq!(own("only mentors"), Some(Own::Only("mentors")));
        assert_eq!(own(" quit "), Some(Own::Quit));
        assert_eq!(own("alice: help"), None);
        assert_eq!(own("help me"), None);
    }
}
