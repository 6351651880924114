//! A backup that is taken while the bot runs, and put back after the machine was lost: the bot is the same device, reads
//! what is encrypted for it, and says nothing twice.

use std::fs;

use crate::community;
use crate::interrupted::{begun, goes_on};
use crate::session::{run, said};
use crate::tour::ANSWERS;
use homeserver::inbox::Wanted;

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_that_is_put_back_goes_on_where_it_was() {
    let (community, mut bot) = community("backup", "openstack").await;
    let direct = begun(&community).await;
    let place = tempfile::tempdir().expect("a directory");
    let backup = place.path().join("backup").display().to_string();
    let made = run(&community, &["backup", &backup], None);
    assert!(made.status.success(), "{}", said(&made));

    // What is asked after the backup, and answered by nobody.
    community.alice.say(&direct, ANSWERS[0]).await.expect("an answer");
    let question = Wanted::by(&community.bot).in_room(&direct).saying("Question 2 of 7");
    community.alice.expect(question).await.expect("the next question");
    bot.kill();
    let refused = run(&community, &["restore", &backup], None);
    assert!(!refused.status.success(), "nothing is put over what is there");
    fs::remove_dir_all(community.data()).expect("the machine is lost");
    community.alice.say(&direct, ANSWERS[1]).await.expect("an answer");

    let restored = run(&community, &["restore", &backup], None);
    assert!(restored.status.success(), "{}", said(&restored));
    assert!(said(&restored).contains("must never run again"), "{}", said(&restored));
    bot.restart().expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    assert!(!bot.log().iter().any(|line| line.contains("logged in")), "it is the same device");
    let question = Wanted::by(&community.bot).in_room(&direct).saying("Question 3 of 7");
    community.alice.expect(question).await.expect("the question after that");
    goes_on(&community, &direct, 3).await;
    assert!(bot.stop().await.expect("an end").success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_that_is_damaged_is_not_put_back() {
    let (community, bot) = community("damaged", "openstack").await;
    let place = tempfile::tempdir().expect("a directory");
    let directory = place.path().join("backup");
    let backup = directory.display().to_string();
    let made = run(&community, &["backup", &backup], None);
    assert!(made.status.success(), "{}", said(&made));
    assert!(!directory.join("session/recovery-key").exists(), "it is not asked for");
    assert!(bot.stop().await.expect("an end").success());
    fs::rename(community.data(), place.path().join("away")).expect("it is moved away");
    let records = directory.join("records.jsonl");
    let text = fs::read_to_string(&records).expect("records");
    fs::write(&records, text.replacen('1', "2", 1)).expect("a flipped bit");
    let refused = run(&community, &["restore", &backup], None);
    assert!(!refused.status.success() && said(&refused).contains("checksum"), "{}", said(&refused));
    assert!(!community.data().exists(), "nothing was changed");
}
