//! Names in every script that is built in, and templates that cannot be.

use insta::assert_snapshot;

use super::*;
use crate::config::shipped;

const COLOUR: &str = "#3c6eb4";

/// In which the shipped templates write a name, and nothing else.
const INK: [u8; 3] = [0x1b, 0x23, 0x33];

/// Where the shipped templates have room for a name: from left to right, from top to bottom.
const ROOM: [u32; 4] = [372, 980, 56, 322];

fn shipped(name: &str) -> Template {
    Template::read(shipped::template(name).unwrap(), COLOUR).unwrap()
}

/// What draws with the fonts that are built in, whatever this machine has.
fn logos() -> Logos {
    Logos::new(shipped("new.svg"), shipped("official.svg"), Fonts::default())
}

/// Where the ink of the name is: from left to right, from top to bottom.
fn ink(picture: &Picture) -> [u32; 4] {
    let pixels = Pixmap::decode_png(&picture.png).unwrap();
    assert_eq!((pixels.width(), pixels.height()), (picture.width, picture.height));
    let mut places = Vec::new();
    for (place, pixel) in (0_u32..).zip(pixels.pixels()) {
        if [pixel.red(), pixel.green(), pixel.blue()] == INK {
            places.push((place % picture.width, place / picture.width));
        }
    }
    let across = || places.iter().map(|(x, _)| *x);
    let down = || places.iter().map(|(_, y)| *y);
    let extent = [across().min(), across().max(), down().min(), down().max()];
    extent.map(|it| it.expect("the name was drawn"))
}

#[test]
fn every_name_fits_into_its_room() {
    let logos = logos();
    let names = [
        "Oslo",
        "OpenStack User Group Rhein-Main",
        "The Federated Free Software and Open Infrastructure User Group of Greater Manchester & Lancashire",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
        "Γκρουπ Χρηστών Αθήνας",
        "Санкт-Петербургская группа пользователей",
        "مجموعة مستخدمي القاهرة",
        "מועדון המשתמשים של תל אביב",
        "OpenStack القاهرة (Cairo) 2027",
        "Հայաստանի օգտատերեր",
        "თბილისის მომხმარებლები",
        "Việt Nam – Nhóm người dùng Hà Nội",
        "A\u{30a}a\u{30a}o\u{308}\u{301}",
    ];
    for (rank, name) in [Rank::New, Rank::Official].into_iter().cycle().zip(names) {
        let picture = logos.picture(rank, name).unwrap_or_else(|why| panic!("{name}: {why:?}"));
        let [left, right, top, bottom] = ink(&picture);
        let [from, to, above, below] = ROOM;
        let fits = left >= from && right <= to && top >= above && bottom <= below;
        assert!(fits, "{name} is at {left}…{right}, {top}…{bottom}");
        let is_seen = right - left > (to - from) / 3 && bottom - top > 10;
        assert!(is_seen, "{name} is but {} × {}", right - left, bottom - top);
    }
}

#[test]
fn a_letter_that_no_font_has_is_named_and_never_drawn() {
    let undrawn = |name| logos().picture(Rank::New, name).unwrap_err();
    let letters = |letters: &[&str]| Undrawable::Letters(letters.iter().map(|it| (*it).to_owned()).collect());
    assert_eq!(undrawn("Oslo 日本 日"), letters(&["日", "本"]));
    assert_eq!(undrawn("Rust 🦀"), letters(&["🦀"]));
    assert_eq!(undrawn("दिल्ली"), letters(&["दि", "ली", "ल्"]), "with its marks");
    assert_eq!(undrawn("\u{e000}"), letters(&["\u{e000}"]), "what has no meaning has no shape");
    assert_eq!(Fonts::default().missing("aж日"), ['日']);
}

#[test]
fn what_is_no_name_is_told() {
    let undrawn = |name: &str| logos().drawing(Rank::New, name).unwrap_err();
    assert_eq!(undrawn(""), Undrawable::Empty);
    assert_eq!(undrawn(" \u{202e}\n\u{200b}"), Undrawable::Empty);
    assert_eq!(undrawn(&"a".repeat(121)), Undrawable::TooLong { most: 120 });
}

#[test]
fn a_drawing_needs_no_font_and_runs_nothing() {
    let name = "</text><script>alert(\"1 & 2\")</script>";
    for rank in [Rank::New, Rank::Official] {
        let drawing = logos().drawing(rank, name).unwrap();
        assert!(drawing.starts_with("<svg"), "{drawing}");
        for never in ["<text", "<script", "alert", "font-", "href=\"h", "<!--"] {
            assert!(!drawing.contains(never), "{never} in {drawing}");
        }
        assert!(drawing.contains(COLOUR), "the programme's colour");
    }
}

#[test]
fn the_same_name_gives_the_same_logo() {
    let name = "Oslo ‏القاهرة";
    assert_eq!(logos().picture(Rank::New, name), logos().picture(Rank::New, name));
    assert_eq!(logos().drawing(Rank::New, name), logos().drawing(Rank::New, name));
    let composed = logos().drawing(Rank::New, "Tromsø Ålesund");
    assert_eq!(
        composed,
        logos().drawing(Rank::New, " Tromsø\n\u{200e}A\u{30a}lesund "),
        "however it is typed"
    );
    assert_ne!(composed, logos().drawing(Rank::Official, "Tromsø Ålesund"));
}

/// A template with this in it.
fn template(inside: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\">\n{inside}\n</svg>")
}

const NAME: &str = "<text id=\"name\" font-size=\"20\">Oslo</text>";
const BOX: &str = "<rect id=\"name-box\" x=\"0\" y=\"0\" width=\"100\" height=\"50\"/>";

#[test]
fn a_template_that_cannot_become_a_logo_is_told_with_its_mend() {
    let fine = Template::read(&template(&format!("{BOX}{NAME}")), COLOUR);
    assert!(fine.is_ok(), "{fine:?}");
    let both = format!("{BOX}\n{NAME}\n");
    let flawed = [
        "<svg".to_owned(),
        "<!DOCTYPE svg [<!ENTITY a \"b\">]>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_owned(),
        "<html/>".to_owned(),
        template(NAME),
        template(BOX),
        template(&format!("{both}{NAME}")),
        template(&format!("<g>{BOX}</g>{NAME}")),
        template(&format!("{}{NAME}", BOX.replace("\"50\"", "\"half\""))),
        template(&format!("{}{NAME}", BOX.replace("\"50\"", "\"0\""))),
        template(&format!("{BOX}{}", NAME.replace("font-size", "style=\"fill: red\" font-size"))),
        template(&format!("{BOX}{}", NAME.replace("Oslo", ""))),
        template(&format!("{BOX}{}", NAME.replace("text", "rect"))),
        template(&format!("{both}<image href=\"photo.png\"/>")),
        template(&format!("{both}<use href=\"file:///etc/passwd\"/>")),
        template(&format!(
            "{both}<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"a.svg#b\"/>"
        )),
        template(&format!("{both}<circle r=\"9\" fill=\"url( 'https://example.org/#a')\"/>")),
        template(&format!("{both}<style>@import url(https://example.org);</style>")),
        template(&both).replace("0 0 200 100", "0 0 900 100"),
        format!("{}{}", template(&both), " ".repeat(300_000)),
    ];
    let told = flawed.iter().map(|svg| {
        let Flaw { line, what, mend } = Template::read(svg, COLOUR).expect_err(svg);
        format!("{}: {what}; {mend}", line.map_or("-".to_owned(), |line| line.to_string()))
    });
    assert_snapshot!(told.collect::<Vec<_>>().join("\n"), @r##"
    1: this is not XML: the document does not have a root node; export it as plain SVG, without DOCTYPE and entities
    1: this is not XML: XML with DTD detected; export it as plain SVG, without DOCTYPE and entities
    -: the template has no <text id="name">; write <text id="name" font-size="96">Name</text>
    -: the template has no <rect id="name-box">; write <rect id="name-box" x="0" y="0" width="640" height="240" fill="none"/>
    -: the template has no <text id="name">; write <text id="name" font-size="96">Name</text>
    4: "name" is there twice; keep one of them
    2: the name's box does not stand beside the name, or is moved; put them side by side, and move what holds both
    2: the name's box has no number "height"; write height="100"
    2: the name's box has no room; make it wider and higher than nothing
    2: a name has no "style"; take it out, or put it on a <g> around the name and its box
    2: the name is not seen; write an example of a name into it, and show it
    2: "name" is no <text>; write <text id="name" font-size="96">Name</text>
    4: a template has no <image>; draw it with shapes and words
    4: "href" points outside the template: file:///etc/passwd; point to an element of the template: "#its-id"
    4: "href" points outside the template: a.svg#b; point to an element of the template: "#its-id"
    4: "fill" points outside the template: url( 'https://example.org/#a'); point to an element of the template: "#its-id"
    4: a template has no <style>; draw it with shapes and words
    -: a logo of 900 × 100 is too long; make no side more than 4 times the other: viewBox="0 0 1024 512"
    -: the template has 300171 bytes; write one of 262144 at most
    "##);
}
