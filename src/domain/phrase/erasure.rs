//! Sentences: how words are erased.

use super::phrases;

phrases! {
    /// Sentences: how words are erased.
    Erasing

    /// What stands for a message that quoted what was erased before it was heard.
    MessageErased = "message-erased",
}
