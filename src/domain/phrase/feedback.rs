//! Sentences: what people tell the programme.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::Region;

phrases! {
    /// Sentences: what people tell the programme.
    Voicing

    /// Feedback was taken down; said where others read too.
    FeedbackNoted = "feedback-noted",
    /// Feedback was taken down, and who will read it.
    FeedbackThanks = "feedback-thanks",
    /// For which region it was taken down.
    FeedbackThanksRegion { region: Region } = "feedback-thanks-region",
    /// How to say for which region it is.
    FeedbackThanksNowhere { regions: Vec<Region> } = "feedback-thanks-nowhere",
    /// Feedback without any words.
    FeedbackEmpty { region: Region } = "feedback-empty",
    /// There is no feedback.
    FeedbackNone = "feedback-none",
    /// How much feedback there is.
    FeedbackHead { voices: u32 } = "feedback-head",
    /// How much of it there is from a region.
    FeedbackRegion { region: Region, voices: u32 } = "feedback-region",
    /// How much of it there is from nowhere in particular.
    FeedbackNowhere { voices: u32 } = "feedback-nowhere",
    /// The latest of it follows.
    FeedbackLatest { voices: u32 } = "feedback-latest",
    /// What somebody said follows.
    FeedbackVoice { at: Timestamp } = "feedback-voice",
    /// What somebody of this region said follows.
    FeedbackVoiceRegion { region: Region, at: Timestamp } = "feedback-voice-region",
    /// What this person said follows, to the organisers.
    FeedbackVoiceOf { who: OwnedUserId, at: Timestamp } = "feedback-voice-of",
    /// What this person of this region said follows, to the organisers.
    FeedbackVoiceOfRegion { who: OwnedUserId, region: Region, at: Timestamp } = "feedback-voice-of-region",
}
