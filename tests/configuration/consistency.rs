//! What a programme says in two places must go together.

use super::Folder;

#[test]
fn what_is_required_is_on_the_checklist() {
    let problems = Folder::with_programme(&[("required = []", "required = [\"lamp\"]")]).problems();
    assert!(problems.contains("\"lamp\" is required and not on the checklist"), "{problems}");
}

#[test]
fn nobody_is_reminded_of_what_has_lapsed() {
    // Each written alone is held against what is usual for the other.
    let (remind, lapse) =
        ("remind-after = \"3 days\"\nlapse-after = \"14 days\"", "lapse-after = \"2 days\"");
    for spans in ["remind-after = \"20 days\"", lapse, "remind-after = \"9 days\"\nlapse-after = \"9 days\""]
    {
        let problems = Folder::with_programme(&[(remind, spans)]).problems();
        assert!(problems.contains("lapses before its applicant is reminded"), "{spans}: {problems}");
    }
}
