//! What an approval takes: the time for concerns, whose employers differ, and the e-mail.

use chancery::config::secret::{Environment, Secret};
use chancery::domain::programme::Party;
use chancery::mail::Security;
use insta::assert_snapshot;

use super::Folder;

#[test]
fn e_mail_of_an_installation() {
    let with = |lines: &str| Folder::with(&[("[limits]", &format!("[mail]\n{lines}\n\n[limits]"))]);
    let load = |lines: &str| with(lines).load(&Environment::default());
    assert!(Folder::with(&[]).load(&Environment::default()).expect("it may be left out").mail.is_none());

    let usual =
        load("server = \"mail.example.org\"\nfrom = \"Team: us <us@example.org>\"").expect("two lines do");
    let server = usual.mail.expect("it is there").server;
    assert_eq!((server.port, server.security, server.user), (587, Security::Starttls, None));

    let password = Environment { mail_password: Some(Secret::new("swordfish")), ..Environment::default() };
    let lines = "server = \"mail.example.org\"\nsecurity = \"tls\"\nuser = \"us\"\nfrom = \"us@example.org\"";
    let mail =
        with(lines).load(&password).expect("the environment has the password").mail.expect("it is there");
    assert_eq!((mail.server.port, mail.password), (465, Some(Secret::new("swordfish"))));

    let wrong = "server = \"mail.example.org\"\nsecurity = \"none\"\nport = 0\nuser = \"us\"\nfrom = \"us\"\nreply-to = \"us, them@example.org\"\nsecure = true";
    assert_snapshot!(with(wrong).problems());
    assert_snapshot!(with("server = \"127.0.0.1\"\nsecurity = \"none\"\nfrom = \"us@example.org\"").problems(), @"all is well");
}

#[test]
fn concerns_and_employers_of_a_programme() {
    let approval = |lines: &str| {
        let folder = Folder::with_programme(&[("sponsors = 1", &format!("sponsors = 1\n{lines}"))]);
        folder.load(&Environment::default()).map(|config| config.programme.approval.clone())
    };
    let usual = approval("").expect("both may be left out");
    assert_eq!((usual.objection, usual.different_employers), (None, Vec::new()));
    let careful = approval("objection = \"3 days\"\ndifferent-employers = [\"candidate\", \"sponsors\"]");
    let careful = careful.expect("both may be there");
    assert_eq!(careful.objection, Some("3 days".parse().expect("a span")));
    assert_eq!(careful.different_employers, [Party::Candidate, Party::Sponsors]);
    assert_snapshot!(approval("objection = \"0 days\"\ndifferent-employers = [\"friends\"]").unwrap_err());
}
