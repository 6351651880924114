//! The whole path, under both shipped policies, in encrypted rooms.

use crate::{community, tour};

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_becomes_an_ambassador_under_openstacks_policy() {
    let (community, bot) = community("openstack", "openstack").await;
    Box::pin(tour::openstack(&community)).await.expect("the whole path");
    assert!(bot.stop().await.expect("an end").success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_becomes_an_ambassador_under_fedoras_policy() {
    let (community, bot) = community("fedora", "fedora").await;
    Box::pin(tour::fedora(&community)).await.expect("the whole path");
    assert!(bot.stop().await.expect("an end").success());
}
