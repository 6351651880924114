//! What a line that nobody understands was meant to be: the language by its telling words.

/// An example of each kind of line, by the word that tells it from the others.
pub const FORMS: &[(&str, &str)] = &[
    ("programme", "programme openstack"),
    ("it", "it is 2026-03-02 09:00"),
    ("pass", "3 days pass"),
    ("are", "mo, edda are mentors"),
    ("joins", "edda joins mentors"),
    ("leaves", "edda leaves mentors"),
    ("moderates", "max moderates"),
    ("called", "bob is called \"OpenStack Ambassador\""),
    ("applies", "alice applies from europe"),
    ("reacts", "mo reacts ✅"),
    ("takes", "mo takes back ✅"),
    ("deletes", "alice deletes \"hello\""),
    ("corrects", "alice corrects \"a typo\": a type"),
    ("votes", "ana votes \"Rust Oslo\" in ambassadors"),
    ("mumbles", "alice mumbles"),
    ("organises", "ana organises \"OpenStack Oslo\" in europe, a new group"),
    ("hold", "greta, gus hold the title in europe"),
    ("restarts", "the bot restarts"),
    ("stops", "the bot stops"),
    ("starts", "the bot starts"),
    ("changes", "the programme changes"),
    ("breaks", "the programme's file breaks"),
    ("heals", "the programme's file heals"),
    ("moves", "mentors moves"),
    ("reached", "bob cannot be reached"),
    ("refuses", "alice's mailbox refuses"),
    ("sent", "e-mails are sent"),
    ("kicked", "chancery is kicked from mentors by olga"),
    ("invited", "chancery is invited to mentors"),
    ("needs", "announcements needs power 50"),
];

/// How unlike a word may be to a telling one and still be meant as it.
const LIKENESS: f64 = 0.75;

/// What the line was probably meant to be like, if a word in it is one of the telling ones, or nearly.
#[must_use]
pub fn meant(line: &str) -> Option<&'static str> {
    // Whoever begins with a command has forgotten to say who speaks.
    if line.starts_with('!') {
        return Some("alice: !apply");
    }
    let words = line.split_whitespace().map(str::to_lowercase);
    let likeness = |word: &str, telling: &str| strsim::normalized_damerau_levenshtein(word, telling);
    let all = words.flat_map(|word| {
        FORMS.iter().map(move |(telling, form)| (likeness(&word, telling), *form)).collect::<Vec<_>>()
    });
    let best = all.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (best.0 >= LIKENESS).then_some(best.1)
}
