//! One device for ever: made once, restored from then on, and replaced only when it is truly lost.

use chancery_matrix_client::{
    login::{Login, login},
    session::{Account, ClientError, drop_token, put_aside, recovery_key_file, restore, session_exists},
    trust::{Proof, Recovery, Trust},
};
use homeserver::person::Person;
use matrix_sdk::ruma::{
    OwnedDeviceId,
    api::client::uiaa::{AuthData, MatrixUserIdentifier, Password, UserIdentifier},
};

use crate::stage::{PASSWORD, SYNAPSE, account, credentials};

fn told(recovery: &Recovery) -> String {
    match recovery {
        Recovery::New(key) => key.reveal().to_owned(),
        other => panic!("no recovery key was told: {other:?}"),
    }
}

#[tokio::test]
async fn a_device_is_made_once_cross_signed_and_recoverable() {
    let (account, _directory) = account(SYNAPSE.url(), "enter-once").await;
    assert!(matches!(restore(&account).await, Err(ClientError::NotLoggedIn { .. })));
    let wrong = Login { password: "wrong".to_owned(), ..credentials() };
    assert!(matches!(login(&account, &wrong).await, Err(ClientError::Refused { .. })));
    assert!(!session_exists(&account.directory));

    let first = login(&account, &credentials()).await.unwrap();
    assert!(first.verified);
    assert!(told(&first.recovery).len() > 50);
    let again = login(&account, &credentials()).await;
    assert!(matches!(again, Err(ClientError::AlreadyLoggedIn { device, .. }) if device == first.device));
    assert_eq!(restore(&account).await.unwrap().device_id(), first.device);

    let other = Account { user: "@somebody:localhost".try_into().unwrap(), ..account };
    assert!(matches!(restore(&other).await, Err(ClientError::OtherAccount { .. })));
}

#[tokio::test]
async fn a_login_cut_short_is_repeated_as_the_same_device() {
    let (account, _directory) = account(SYNAPSE.url(), "enter-cut").await;
    let first = login(&account, &credentials()).await.unwrap();
    // What is on disk if the process ends before it has told the key.
    drop_token(&account.directory).unwrap();
    let device = account.directory.join("device.json");
    let unsettled = std::fs::read_to_string(&device).unwrap().replace("true", "false");
    std::fs::write(&device, unsettled).unwrap();

    let again = login(&account, &credentials()).await.unwrap();
    assert_eq!(again.device, first.device);
    assert!(again.verified);
    let kept = recovery_key_file(&account.directory).expect("the key was kept before it was told");
    assert!(matches!(again.recovery, Recovery::Kept));
    assert_eq!(std::fs::read_to_string(&kept).unwrap().trim(), told(&first.recovery));

    // What is on disk if it ends before the key is.
    drop_token(&account.directory).unwrap();
    let unsettled = std::fs::read_to_string(&device).unwrap().replace("true", "false");
    std::fs::write(&device, unsettled).unwrap();
    std::fs::remove_file(&kept).unwrap();
    let again = login(&account, &credentials()).await.unwrap();
    assert_ne!(told(&again.recovery), told(&first.recovery), "the first key was heard by nobody");
    assert_eq!(std::fs::read_to_string(&kept).unwrap().trim(), told(&again.recovery));
}

#[tokio::test]
async fn a_lost_token_is_renewed_and_a_lost_device_replaced() {
    let (account, _directory) = account(SYNAPSE.url(), "enter-lost").await;
    let first = login(&account, &credentials()).await.unwrap();
    drop_token(&account.directory).unwrap();
    let renewed = login(&account, &credentials()).await.unwrap();
    assert!(renewed.device == first.device && renewed.verified);
    assert!(matches!(renewed.recovery, Recovery::Kept));

    delete_device(&account, &first.device).await;
    drop_token(&account.directory).unwrap();
    assert!(matches!(login(&account, &credentials()).await, Err(ClientError::DeviceLost { .. })));
    assert!(!session_exists(&account.directory));

    put_aside(&account.directory).unwrap();
    std::fs::remove_file(recovery_key_file(&account.directory).unwrap()).unwrap();
    let recovery_key = Some(told(&first.recovery));
    let next = login(&account, &Login { recovery_key, ..credentials() }).await.unwrap();
    assert_ne!(next.device, first.device);
    assert!(next.verified);
}

/// With the recovery key gone, nothing can sign the next device but a new identity.
#[tokio::test]
async fn a_device_without_its_recovery_key_is_trusted_by_a_new_identity() {
    let (account, _directory) = account(SYNAPSE.url(), "enter-anew").await;
    let first = login(&account, &credentials()).await.unwrap();
    delete_device(&account, &first.device).await;
    drop_token(&account.directory).unwrap();
    assert!(matches!(login(&account, &credentials()).await, Err(ClientError::DeviceLost { .. })));
    put_aside(&account.directory).unwrap();
    std::fs::remove_file(recovery_key_file(&account.directory).unwrap()).unwrap();

    let next = login(&account, &credentials()).await.unwrap();
    assert!(!next.verified);
    assert!(
        matches!(next.recovery, Recovery::Missing { .. }),
        "the old secrets are not written over unasked"
    );
    let client = restore(&account).await.unwrap();
    let wrong = Proof::RecoveryKey("EsTc 5rr1 it is not".to_owned());
    assert!(matches!(client.make_trusted(&account, &wrong).await.unwrap(), Recovery::Missing { .. }));
    assert!(!client.trust().await.unwrap().cross_signed);

    let lost = Proof::AllIsLost { password: PASSWORD.to_owned() };
    let key = told(&client.make_trusted(&account, &lost).await.unwrap());
    let all = Trust { published: true, cross_signed: true, backup: true, recovery: true };
    assert_eq!(client.trust().await, Ok(all));
    assert_ne!(key, told(&first.recovery));
    let proof = Proof::RecoveryKey(key);
    assert!(matches!(client.make_trusted(&account, &proof).await.unwrap(), Recovery::Kept));
}

async fn delete_device(account: &Account, device: &OwnedDeviceId) {
    let elsewhere = Person::log_in(&SYNAPSE, account.user.localpart(), PASSWORD).await.unwrap();
    let devices = [device.clone()];
    let Err(challenge) = elsewhere.client().delete_devices(&devices, None).await else { return };
    let user = UserIdentifier::Matrix(MatrixUserIdentifier::new(account.user.to_string()));
    let mut password = Password::new(user, PASSWORD.to_owned());
    password.session.clone_from(&challenge.as_uiaa_response().unwrap().session);
    elsewhere.client().delete_devices(&devices, Some(AuthData::Password(password))).await.unwrap();
}
