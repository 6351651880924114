//! The logos of user groups: templates and fonts of an installation, the programme's colour.

use chancery::config::secret::Environment;
use chancery::domain::record::group::standing::Rank;
use insta::assert_snapshot;

use super::Folder;

const TEMPLATE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\">
<rect id=\"name-box\" x=\"0\" y=\"0\" width=\"200\" height=\"50\" fill=\"none\"/>
<text id=\"name\" font-size=\"20\">Village</text>
</svg>
";

const COLOUR: &str = "colour = \"#b3223a\"\n";

/// An installation with directories of its own, and a programme with these lines below `[groups.logos]`.
fn with(lines: &str) -> Folder {
    let folder = Folder::with_programme(&[(COLOUR, lines)]);
    let file = changed("# [logos]", "[logos]\ntemplates = \"logos\"\nfonts = \"fonts\"");
    let file = file.replacen("\"openstack\"\n", "\"mine.toml\"\n", 1);
    folder.write("chancery.toml", &file);
    folder.write("fonts/README", "Fonts go here.");
    folder
}

fn changed(old: &str, new: &str) -> String {
    super::changed(super::INSTALLATION, &[(old, new)])
}

#[test]
fn an_installation_has_templates_of_its_own() {
    let folder = with("official = \"village.svg\"\ncolour = \"#00FF00\"\n");
    folder.write("logos/village.svg", TEMPLATE);
    let config = folder.load(&Environment::default()).expect("it is right");
    let drawing = |rank| config.logos.drawing(rank, "Oslo").expect("a drawing");
    assert!(!drawing(Rank::Official).contains("#00ff00"), "the village's knows no colour");
    assert!(drawing(Rank::New).contains("#00ff00"), "the shipped one does");
    folder.write("logos/new.svg", TEMPLATE);
    let config = folder.load(&Environment::default()).expect("it is right");
    assert_eq!(config.logos.drawing(Rank::New, "Oslo"), config.logos.drawing(Rank::Official, "Oslo"));
}

#[test]
fn templates_that_cannot_be() {
    let told = |folder: &Folder| folder.problems().replace(char::is_numeric, "");
    let folder =
        with("new = \"../new.svg\"\nofficial = \"official.png\"\ncolour = \"red\"\ncolor = \"black\"\n");
    folder.write("logos/new.svg", TEMPLATE);
    assert_snapshot!(told(&folder), @r##"
    mine.toml:: "../new.svg" is not the name of a template; name a file: "new.svg"; the directory is named by [logos] templates in the installation's file
    mine.toml:: "official.png" is not the name of a template; name a file: "new.svg"; the directory is named by [logos] templates in the installation's file
    mine.toml:: "red" is not a colour; write it as "#dfa", in red, green and blue
    mine.toml:: unknown key "color"; did you mean "colour"?
    "##);
    let folder = with("new = \"flawed.svg\"\nofficial = \"missing.svg\"\n");
    folder.write("logos/flawed.svg", &TEMPLATE.replace("<text", "<image href=\"photo.png\"/>\n<text"));
    assert_snapshot!(folder.problems(), @r#"
    logos/flawed.svg:3: a template has no <image>; draw it with shapes and words
    missing.svg: there is no such template; put it into the directory that [logos] templates names, or use one of new.svg, official.svg
    "#);
    let folder = Folder::with(&[("# [logos]", "[logos]\ntemplates = \"nowhere\"\nfont = \"fonts\"")]);
    assert_snapshot!(told(&folder), @r#"
    chancery.toml:: nowhere is not a directory; make it, with templates (.svg) in it, or take the line out: what is shipped does without
    chancery.toml:: unknown key "font"; did you mean "fonts"?
    "#);
}
