//! The bot's own account: one device for ever, cross-signed, and nothing of it open to others.

use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Output, Stdio};

use homeserver::community::{Charter, Community};

use crate::{chancery, community, synapse};

/// Runs a command of the operator.
pub fn run(community: &Community, arguments: &[&str], password: Option<&str>) -> Output {
    let mut command = Command::new(chancery());
    command.args(arguments).arg("--config").arg(community.config()).env_remove("CHANCERY_PASSWORD");
    if let Some(password) = password {
        command.env("CHANCERY_PASSWORD", password);
    }
    command.stdin(Stdio::null()).output().expect("it runs")
}

/// Both streams of what it said.
pub fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

async fn founded(name: &str) -> Community {
    let charter =
        Charter { programme: "openstack".to_owned(), suffix: Some(name.to_owned()), ..Charter::default() };
    Box::pin(Community::found(synapse(), charter)).await.expect("a community")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_device_is_cross_signed_and_its_files_are_closed_to_others() {
    let (community, mut bot) = community("device", "openstack").await;
    assert!(community.alice.sees_cross_signed(&community.bot).await.expect("an answer"));
    let mode =
        |path: &std::path::Path| std::fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    assert_eq!(mode(&community.data()), 0o700);
    for entry in std::fs::read_dir(community.data()).expect("a directory") {
        let path = entry.expect("an entry").path();
        let open = mode(&path) & 0o077;
        assert_eq!(open, 0, "{} is open to others", path.display());
    }
    let before = bot.log().into_iter().find(|line| line.contains("logged in"));
    assert!(before.is_some(), "the first start logs in");
    bot.stop().await.expect("an end");
    bot.restart().expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    assert!(!bot.log().iter().any(|line| line.contains("logged in")), "the second start needs no login");
}

#[tokio::test(flavor = "multi_thread")]
async fn login_tells_the_recovery_key_once() {
    let community = founded("login").await;
    let refused = run(&community, &["run"], None);
    assert!(!refused.status.success());
    assert!(said(&refused).contains("log in first"), "{}", said(&refused));

    let first = run(&community, &["login"], Some(&community.bot_password));
    assert!(first.status.success(), "{}", said(&first));
    assert!(said(&first).contains("Recovery key: "), "{}", said(&first));
    assert!(!said(&first).contains(&community.bot_password));

    let second = run(&community, &["login"], Some(&community.bot_password));
    assert!(second.status.success(), "{}", said(&second));
    assert!(said(&second).contains("already logged in"), "{}", said(&second));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_is_refused_clearly() {
    let community = founded("wrong").await;
    let refused = run(&community, &["login"], Some("not the password"));
    assert_eq!(refused.status.code(), Some(1));
    assert!(said(&refused).to_lowercase().contains("password"), "{}", said(&refused));
    assert!(!said(&refused).contains("not the password"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_bot_on_the_same_data_is_refused() {
    let (community, _bot) = community("twice", "openstack").await;
    let second = run(&community, &["run"], Some(&community.bot_password));
    assert_eq!(second.status.code(), Some(1));
    assert!(said(&second).contains("nother process"), "{}", said(&second));
}
