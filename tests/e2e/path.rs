//! The whole path, under both shipped policies, in encrypted rooms.

use crate::{community, tour};

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_becomes_an_ambassador_under_openstacks_policy() {
    let (community, bot) = community("openstack", "openstack").await;
    Box::pin(tour::openstack(&community)).await.expect("the whole path");
    assert!(bot.stop().await.expect("an end").success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tranche_is_selected_and_a_mentor_does_not_answer() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let programme = folder.path().join("hasty.toml");
    std::fs::write(&programme, tour::hasty()).expect("a programme");
    let (community, bot) = community("tranche", &programme.display().to_string()).await;
    Box::pin(tour::tranche(&community)).await.expect("the whole path");
    assert!(bot.stop().await.expect("an end").success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_becomes_an_ambassador_under_fedoras_policy() {
    let (community, bot) = community("fedora", "fedora").await;
    Box::pin(tour::fedora(&community)).await.expect("the whole path");
    assert!(bot.stop().await.expect("an end").success());
}
