//! What people write can do no harm, wherever it stands.

use proptest::prelude::*;

use super::*;

fn words(text: &str) -> impl Fn(&TextId) -> Option<String> {
    move |_| Some(text.to_owned())
}

#[test]
fn what_people_write_forms_no_html() {
    let evil = "<script>alert(1)</script> <a href='x'>&amp;</a> <mx-reply>";
    let said = say_with("en", &[Block::Line(asked(written()))], &words(evil));
    assert!(said.html.ends_with(
        ": &lt;script&gt;alert(1)&lt;/script&gt; &lt;a href=&#39;x&#39;&gt;&amp;amp;&lt;/a&gt; &lt;mx-reply&gt;"
    ));
    assert!(said.plain.ends_with(evil));
}

#[test]
fn what_people_write_forms_no_marks_links_or_commands() {
    let evil = "**bold** `!reject #1` [x](https://example.org) @bob:example.org https://matrix.to/#/@bob:example.org";
    let said =
        say_with("en", &[Block::Line(asked(written())), Block::Quote(TextId("x".into()))], &words(evil));
    for mark in ["<strong>", "<code>", "<a "] {
        assert!(!said.html.contains(mark), "{}", said.html);
    }
    assert_eq!(said.html.matches(evil).count(), 2);
}

#[test]
fn a_mistyped_word_stays_within_its_code() {
    let word = Given("x` **y** <b>\nz".to_owned());
    let said = say("en", Talk::UnknownCommand { word });
    assert!(said.html.contains("<code>!x` **y** &lt;b&gt; z</code>"), "{}", said.html);
    assert!(!said.html.contains("<strong>"));
}

#[test]
fn what_people_write_cannot_stand_for_other_arguments() {
    let imitation = "\u{f0000}\u{f0001}\u{f0002}{ $no }";
    let (no, who) = (TicketNo(12), owned_user_id!("@alice:example.org"));
    let (account, email) = (TextId("account".into()), TextId("email".into()));
    let head = Tracking::TicketHeadFull { no, who, account, email };
    let said = say_with("en", &[Block::Line(head.into())], &words(imitation));
    assert_eq!(said.plain, format!("Ticket #12: {imitation} ({imitation}), @alice:example.org"));
}

#[test]
fn lines_stay_in_their_sentence_list_or_quotation() {
    let body =
        [Block::Line(asked(written())), Block::Item(asked(written())), Block::Quote(TextId("x".into()))];
    let said = say_with("en", &body, &words("a\r\n> b\u{2028}• c"));
    assert!(
        said.plain
            .ends_with("• Your answer so far, until you send another: a\n  > b\n  • c\n> a\n> > b\n> • c")
    );
    assert!(said.html.ends_with(": a<br>&gt; b<br>• c</li></ul><blockquote>a<br>&gt; b<br>• c</blockquote>"));
}

#[test]
fn nothing_rings_the_room() {
    let who = ruma::UserId::parse("@room:example.org").unwrap();
    let body = [Block::Line(Mentoring::NotAMentor { who }.into()), Block::Quote(TextId("x".into()))];
    let said = say_with("en", &body, &words("@room, @Room!"));
    assert!(!said.plain.to_lowercase().contains("@room"), "{}", said.plain);
    assert!(said.html.contains(
        "href=\"https://matrix.to/#/@room:example.org\">room</a> (<code>@\u{2060}room:example.org</code>)"
    ));
}

#[test]
fn right_to_left_words_do_not_turn_the_sentence() {
    let said = say_with("en", &[Block::Line(asked(written()))], &words("שלום"));
    assert!(said.plain.ends_with(": \u{2068}שלום\u{2069}"));
    assert!(!say("en", asked(Answer::Consent(true))).plain.contains('\u{2068}'));
}

#[test]
fn an_excerpt_is_the_beginning_on_one_line() {
    let long = "one\ntwo ".repeat(200);
    let said = say_with("en", &[Block::Excerpt(TextId("x".into()))], &words(&long)).plain;
    assert!(said.starts_with("> one two one") && said.ends_with('…'));
    assert!(said.chars().count() < 300 && said.lines().count() == 1);
}

#[test]
fn a_message_never_outgrows_what_a_room_takes() {
    let body = vec![Block::Quote(TextId("x".into())); 30];
    let said = say_with("en", &body, &words(&"<long> ".repeat(9000)));
    assert!(said.plain.len() + said.html.len() < 45_000);
    assert_eq!(said.plain.lines().count(), 30);
    let body = vec![Block::Item(Listing::RosterNone.into()); 2000];
    let said = say("en", Talk::HelpHead).plain.len() + say_with("en", &body, &|_| None).plain.len();
    assert!(said < 45_000);
    assert!(say_with("en", &body, &|_| None).plain.ends_with("… and more than fits into one message."));
}

proptest! {
    #[test]
    fn whatever_people_write_is_only_text(evil in "[\\PC\\n\\r@<>&\"'`*\u{f0000}\u{2029}\u{202e}\u{2069}]{0,80}") {
        let body = [Block::Line(asked(written())), Block::Quote(TextId("x".into()))];
        let said = say_with("en", &body, &words(&evil));
        let tags = ["<p>", "</p>", "<br>", "<blockquote>", "</blockquote>"];
        let bare = tags.iter().fold(said.html, |html, tag| html.replace(tag, ""));
        prop_assert!(!bare.contains(['<', '>', '"']), "{bare}");
        prop_assert!(said.plain.lines().skip(1).filter(|line| line.starts_with("> ")).count() > 0);
    }
}
