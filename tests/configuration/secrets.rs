//! Where passwords and the recovery key may come from, and that they are shown to nobody.

use chancery::config::Config;
use chancery::config::secret::{Environment, Secret};
use insta::assert_snapshot;

use super::Folder;

/// What the service manager hands out from this folder.
fn handed_out(folder: &Folder) -> Environment {
    Environment { credentials: Some(folder.0.path().join("credentials")), ..Environment::default() }
}

#[test]
fn a_password_is_read_from_a_closed_file() {
    let folder = Folder::with(&[("# password-file", "password-file")]);
    folder.write("password", "swordfish\n");
    folder.close("password", 0o640);
    assert_snapshot!(folder.problems(), @r#"chancery.toml:19: the password file password can be read by others (its mode is 640); close it: chmod 600 password"#);

    folder.close("password", 0o600);
    let config = folder.load(&Environment::default()).expect("it is closed now");
    assert_eq!(config.account.password, Some(Secret::new("swordfish")));
    assert!(!format!("{config:?}").contains("swordfish"), "a secret is never shown");

    folder.write("password", "\n");
    assert_snapshot!(folder.problems(), @r#"chancery.toml:19: the password file password is empty; write the password into its first line"#);
}

#[test]
fn the_environment_goes_before_the_file() {
    let folder = Folder::with(&[("# password-file", "password-file")]);
    let environment = Environment { password: Some(Secret::new("from outside")), ..Environment::default() };
    let config = folder.load(&environment).expect("the file is not needed");
    assert_eq!(config.account.password, environment.password);
}

#[test]
fn what_the_service_manager_hands_out_may_look_open() {
    let folder =
        Folder::with(&[("# password-file = \"password\"", "password-file = \"credentials/password\"")]);
    folder.write("credentials/password", "swordfish");
    folder.close("credentials/password", 0o440);
    let credentials = Some(folder.0.path().join("credentials"));
    folder.load(&Environment { credentials, ..Environment::default() }).expect("its directory is closed");
}

#[test]
fn credentials_need_no_line_and_go_before_files() {
    let mail = "[mail]\nserver = \"mail.example.org\"\nuser = \"us\"\nfrom = \"us@example.org\"\n\n[limits]";
    let folder = Folder::with(&[("# password-file", "password-file"), ("[limits]", mail)]);
    folder.write("credentials/chancery.password", "swordfish\n");
    folder.write("credentials/chancery.mail-password", "pike");
    folder.write("credentials/chancery.recovery-key", "EsTb SQrs\n");
    let config = folder.load(&handed_out(&folder)).expect("the file is not needed");
    let Config { account, mail, .. } = &config;
    assert_eq!(account.password, Some(Secret::new("swordfish")));
    assert_eq!(mail.as_ref().and_then(|mail| mail.password.clone()), Some(Secret::new("pike")));
    assert_eq!(account.recovery_key, Some(Secret::new("EsTb SQrs")));
    let shown = format!("{config:?}");
    assert!(!["swordfish", "pike", "EsTb"].iter().any(|secret| shown.contains(secret)), "{shown}");

    let environment = Environment { password: Some(Secret::new("from outside")), ..handed_out(&folder) };
    let config = folder.load(&environment).expect("both are there");
    assert_eq!(config.account.password, environment.password);
}

#[test]
fn no_credential_has_to_be_there() {
    let folder = Folder::with(&[("# password-file", "password-file")]);
    folder.write("password", "swordfish");
    folder.close("password", 0o600);
    let config = folder.load(&handed_out(&folder)).expect("the file is enough");
    assert_eq!(config.account.password, Some(Secret::new("swordfish")));
    assert_eq!(config.account.recovery_key, None);
}

#[test]
fn a_credential_that_is_of_no_use_is_a_mistake() {
    let folder = Folder::with(&[]);
    folder.write("credentials/chancery.password", "\n");
    std::fs::create_dir(folder.0.path().join("credentials/chancery.recovery-key")).expect("a folder");
    let told = folder.load(&handed_out(&folder)).expect_err("neither is a secret");
    assert_snapshot!(told);
}
