//! What stands on disk, and who may read it.

use std::os::unix::fs::PermissionsExt;

use ruma::owned_user_id;

use super::*;

struct Home(PathBuf);

impl Home {
    fn new(name: &str) -> (Self, Vault, Account) {
        let directory = std::env::temp_dir().join(format!("chancery-vault-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&directory);
        let user = owned_user_id!("@bot:here");
        let account = Account { homeserver: "here".to_owned(), user, directory: directory.clone() };
        (Self(directory.clone()), Vault::of(&directory), account)
    }

    fn mode(&self, file: &str) -> u32 {
        fs::metadata(self.0.join(file)).expect("a file").permissions().mode() & 0o777
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn session() -> Session {
    let json =
        r#"{"homeserver":"http://here/","user_id":"@bot:here","device_id":"D","access_token":"secret"}"#;
    serde_json::from_str(json).expect("a session")
}

#[test]
fn everything_is_for_its_owner_alone() {
    let (home, vault, account) = Home::new("modes");
    fs::create_dir_all(&home.0).expect("a directory");
    fs::set_permissions(&home.0, fs::Permissions::from_mode(0o755)).expect("permissions");
    vault.close_to_others().expect("closed");
    vault.device(&account).expect("a device");
    vault.store_key().expect("a key");
    vault.make_store().expect("a store");
    vault.keep_session(&session()).expect("kept");
    let modes = ["", DEVICE, KEY, STORE, SESSION].map(|file| home.mode(file));
    assert_eq!(modes, [0o700, 0o600, 0o600, 0o700, 0o600]);
    assert!(
        fs::read_dir(&home.0).expect("a listing").all(|file| {
            file.expect("a file").path().extension().is_none_or(|extension| extension != "tmp")
        })
    );
}

#[test]
fn the_device_and_its_key_are_chosen_once() {
    let (_home, vault, account) = Home::new("once");
    vault.close_to_others().expect("closed");
    let device = vault.device(&account).expect("a device").id;
    assert!(device.as_str().starts_with("CHANCERY") && device.as_str().len() == 16, "{device}");
    assert_eq!(vault.device(&account).expect("a device").id, device);
    let key = vault.store_key().expect("a key");
    assert_eq!(vault.store_key().expect("a key"), key);
    assert_ne!(key, [0; 32]);
    let other = Account { user: owned_user_id!("@other:here"), ..account };
    assert!(matches!(vault.device(&other), Err(ClientError::OtherAccount { .. })));
}

#[test]
fn a_store_without_its_key_is_not_opened_with_a_new_one() {
    let (home, vault, _account) = Home::new("key");
    vault.close_to_others().expect("closed");
    vault.make_store().expect("a store");
    assert!(matches!(vault.store_key(), Err(ClientError::Damaged { .. })));
    fs::write(home.0.join(KEY), "short").expect("written");
    assert!(matches!(vault.store_key(), Err(ClientError::Damaged { .. })));
}

#[test]
fn a_damaged_session_is_told_without_its_secrets() {
    let (home, vault, _account) = Home::new("damaged");
    vault.close_to_others().expect("closed");
    assert!(vault.session().expect("none").is_none());
    fs::write(home.0.join(SESSION), r#"{"homeserver":"x","access_token":"syt_secret"#).expect("written");
    let Err(error) = vault.session() else { panic!("a torn file is no session") };
    assert!(error.to_string().contains("session.json is damaged: line 1"), "{error}");
    assert!(!format!("{error:?}").contains("syt_secret"));
}

#[test]
fn a_device_put_aside_makes_room_for_the_next() {
    let (home, vault, account) = Home::new("aside");
    vault.close_to_others().expect("closed");
    let first = vault.device(&account).expect("a device").id;
    vault.store_key().expect("a key");
    vault.make_store().expect("a store");
    vault.keep_session(&session()).expect("kept");
    let aside = vault.put_aside().expect("put aside");
    assert_eq!(aside, home.0.join(format!("lost-{first}")));
    assert!(!vault.has_session() && !vault.store().exists() && aside.join(KEY).exists());
    assert_ne!(vault.device(&account).expect("a device").id, first);
}
