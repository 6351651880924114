//! Every sentence the bot can say, with typed arguments. What it is called here, the texts phrase under the same name.

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::OwnedUserId;

use super::command::{ArgumentKind, Topic, Verb};
use super::ids::{Language, QuestionId, Region, TextId, TicketNo};
use super::place::Room;
use super::record::application::Answer;
use super::record::confirmation::Request;
use super::role::Who;
use super::value::{Example, Given, Literal, Purpose, Speakable, StageName, Usage, Value};

macro_rules! phrases {
    ($($(#[$doc:meta])* $name:ident $({ $($argument:ident: $kind:ty),+ $(,)? })? = $key:literal,)+) => {
        /// A sentence.
        #[derive(Debug, Clone, PartialEq)]
        #[allow(missing_docs, reason = "the arguments are named for what the sentence says of them")]
        pub enum Phrase {
            $($(#[$doc])* $name $({ $($argument: $kind),+ })?,)+
        }

        impl Phrase {
            /// The name under which the texts phrase it.
            #[must_use]
            pub fn key(&self) -> &'static str {
                match self {
                    $(Self::$name $({ $($argument: _),+ })? => $key,)+
                }
            }

            /// Its arguments by name.
            #[must_use]
            pub fn arguments(&self) -> Vec<(&'static str, Value)> {
                match self {
                    $(Self::$name $({ $($argument),+ })? => {
                        vec![$($((stringify!($argument), $argument.value())),+)?]
                    })+
                }
            }

            /// One of each, to be rendered in every language.
            #[must_use]
            pub fn samples() -> Vec<Self> {
                vec![$(Self::$name $({ $($argument: <$kind>::sample()),+ })?),+]
            }
        }
    };
}

phrases! {
    // Talking with the bot.
    /// A command that does not exist.
    UnknownCommand { word: Given } = "unknown-command",
    /// A command that does not exist, but for a typing error.
    DidYouMean { word: Given, meant: Verb } = "did-you-mean",
    /// A command lacks something.
    ArgumentMissing { usage: Usage, what: ArgumentKind } = "argument-missing",
    /// A command has something that cannot be understood.
    ArgumentUnclear { usage: Usage, what: ArgumentKind } = "argument-unclear",
    /// A command was edited, which does not run it.
    CommandEdited = "command-edited",
    /// A command that decides about somebody was written long ago.
    LateCommand { request: Request, written: Timestamp } = "late-command",
    /// The ticket it is about has not moved since.
    LateTicketStands { no: TicketNo, who: OwnedUserId, stage: StageName } = "late-ticket-stands",
    /// The ticket it is about has moved since.
    LateTicketMoved { no: TicketNo, who: OwnedUserId, stage: StageName, since: Timestamp } = "late-ticket-moved",
    /// How to confirm or drop a command.
    ConfirmFoot { number: u32, until: Timestamp } = "confirm-foot",
    /// The command was dropped.
    Discarded { request: Request } = "discarded",
    /// Nothing waits for the person's word under this number.
    NothingToConfirm { number: u32 } = "nothing-to-confirm",
    /// Something was said in a direct room that is neither a command nor an answer.
    PlainWords = "plain-words",
    /// The key of an encrypted message never came.
    Unreadable = "unreadable",
    /// Somebody sends more than is heard of one person.
    Overwhelmed { until: Timestamp } = "overwhelmed",
    /// The answer was given in the direct room instead.
    AnsweredDirectly = "answered-directly",
    /// Help begins.
    HelpHead = "help-head",
    /// The commands of a business follow.
    HelpTopic { topic: Topic } = "help-topic",
    /// A command, in a list.
    HelpLine { usage: Usage, what: Purpose } = "help-line",
    /// A command, explained.
    HelpCommand { usage: Usage, what: Purpose, who: Vec<Who> } = "help-command",
    /// An example of the command.
    HelpExample { example: Example } = "help-example",
    /// Where to read more.
    HelpFoot = "help-foot",
    /// The language was changed; said in the new one.
    LanguageChanged { language: Language } = "language-changed",
    /// The language is not spoken here.
    LanguageUnknown { languages: Vec<Language> } = "language-unknown",
    /// Which languages are spoken.
    LanguageChoices { language: Language, languages: Vec<Language> } = "language-choices",

    // Refusals.
    /// The person lacks the right.
    MayNot { command: Verb, who: Vec<Who> } = "may-not",
    /// Nobody acts for themselves.
    NotForYourself { command: Verb } = "not-for-yourself",
    /// There is no ticket of this number.
    NoSuchTicket { no: TicketNo } = "no-such-ticket",
    /// The person has no open ticket.
    NoTicketOf { who: OwnedUserId } = "no-ticket-of",
    /// The person has no ticket at all.
    NoTicketOfYours = "no-ticket-of-yours",
    /// The ticket stands where the command does not apply.
    WrongStage { command: Verb, no: TicketNo, stage: StageName } = "wrong-stage",

    // Applying.
    /// An interview begins.
    ApplyWelcome { questions: u32 } = "apply-welcome",
    /// An interview goes on.
    ApplyResumed { answered: u32, questions: u32 } = "apply-resumed",
    /// A question is asked.
    QuestionAsked { number: u32, questions: u32, question: QuestionId } = "question-asked",
    /// How to answer with a text.
    HintText { min: u32, max: u32 } = "hint-text",
    /// How to answer with an option.
    HintChoice = "hint-choice",
    /// An option.
    ChoiceOption { number: u32, option: Answer } = "choice-option",
    /// How to answer with an e-mail address.
    HintEmail = "hint-email",
    /// How to answer with an account name.
    HintAccount = "hint-account",
    /// How to answer with a day.
    HintDate = "hint-date",
    /// How to answer yes or no.
    HintConsent = "hint-consent",
    /// The question may be left out.
    HintOptional = "hint-optional",
    /// Which answer there is so far.
    AnswerSoFar { answer: Answer } = "answer-so-far",
    /// How to leave that answer as it is.
    HintKeep = "hint-keep",
    /// A text is too short.
    TooShort { min: u32, has: u32 } = "too-short",
    /// A text is too long.
    TooLong { max: u32, has: u32 } = "too-long",
    /// None of the options.
    NotAChoice = "not-a-choice",
    /// No e-mail address.
    NotAnEmail = "not-an-email",
    /// No account name.
    NotAnAccount = "not-an-account",
    /// No day.
    NotADate = "not-a-date",
    /// Neither yes nor no.
    NotAConsent = "not-a-consent",
    /// The message was sent before the question was asked.
    TooEarly { number: u32 } = "too-early",
    /// All questions are answered, but nothing is submitted: something was said that is no command.
    SummaryWaits = "summary-waits",
    /// The answers follow.
    SummaryHead = "summary-head",
    /// A question with its answer.
    SummaryItem { number: u32, question: QuestionId, answer: Answer } = "summary-item",
    /// A question without an answer.
    SummaryOpen { number: u32, question: QuestionId } = "summary-open",
    /// What can be done with the answers.
    SummaryFoot = "summary-foot",
    /// No application is being written.
    NoApplication { command: Verb } = "no-application",
    /// There is no question before the first.
    NothingBefore = "nothing-before",
    /// There is no question of this number.
    NoSuchQuestion { questions: u32 } = "no-such-question",
    /// The question must be answered.
    QuestionRequired = "question-required",
    /// Questions are still open; `open` is the number of the first.
    NotComplete { open: u32 } = "not-complete",
    /// An answer was corrected by editing its message.
    AnswerCorrected { number: u32 } = "answer-corrected",
    /// An answer was corrected after it was submitted.
    AnswerStands { no: TicketNo } = "answer-stands",
    /// Ambassadors need not apply.
    AlreadyAmbassador { since: Timestamp } = "already-ambassador",
    /// There is an open ticket.
    AlreadyOpen { no: TicketNo } = "already-open",
    /// A rejection is too recent.
    CoolDown { again: Timestamp } = "cool-down",
    /// The draft was thrown away.
    DraftWithdrawn = "draft-withdrawn",
    /// The ticket was closed at the candidate's wish.
    TicketWithdrawn { no: TicketNo } = "ticket-withdrawn",
    /// The same, to those who had to do with it.
    TicketWithdrawnStaff { no: TicketNo, who: OwnedUserId } = "ticket-withdrawn-staff",
    /// The application was received.
    Receipt { no: TicketNo } = "receipt",
    /// By when the applicant hears, where organisers select.
    ReceiptReview { by: Timestamp } = "receipt-review",
    /// By when the applicant hears, where a mentor is sought at once.
    ReceiptPairing { by: Timestamp } = "receipt-pairing",
    /// What to do meanwhile, and how to withdraw.
    ReceiptFoot { no: TicketNo } = "receipt-foot",

    // Where do I stand?
    /// Nothing is known of the person.
    StatusNothing = "status-nothing",
    /// The person is an ambassador.
    StatusAmbassador { since: Timestamp, no: TicketNo } = "status-ambassador",
    /// An application is being written.
    StatusDraft { answered: u32, questions: u32, begun: Timestamp } = "status-draft",
    /// The organisers look at the ticket.
    StatusReview { no: TicketNo, by: Timestamp } = "status-review",
    /// A mentor is sought.
    StatusPairing { no: TicketNo } = "status-pairing",
    /// No mentor is free.
    StatusWaiting { no: TicketNo, since: Timestamp } = "status-waiting",
    /// A mentor was asked.
    StatusOffered { no: TicketNo, mentor: OwnedUserId, until: Timestamp } = "status-offered",
    /// A mentor guides the candidate.
    StatusMentoring { no: TicketNo, mentor: OwnedUserId, since: Timestamp } = "status-mentoring",
    /// The mentor holds the candidate ready.
    StatusThumbsUp { no: TicketNo, mentor: OwnedUserId, since: Timestamp } = "status-thumbs-up",
    /// The ticket was closed as sponsored.
    StatusSponsored { no: TicketNo, at: Timestamp } = "status-sponsored",
    /// The application was rejected.
    StatusRejected { no: TicketNo, at: Timestamp, again: Timestamp } = "status-rejected",
    /// The person took it back.
    StatusWithdrawn { no: TicketNo, at: Timestamp } = "status-withdrawn",

    // Selection.
    /// An application is there to be looked at.
    ReviewHead { no: TicketNo, who: OwnedUserId, by: Timestamp } = "review-head",
    /// How many ambassadors the region has.
    ReviewRegion { region: Region, ambassadors: u32 } = "review-region",
    /// What organisers can do.
    ReviewFoot { no: TicketNo } = "review-foot",
    /// An application was selected.
    Selected { no: TicketNo, who: OwnedUserId, by: OwnedUserId } = "selected",
    /// The same, to the applicant.
    SelectedCandidate { no: TicketNo } = "selected-candidate",
    /// An application was rejected; the reason follows.
    Rejected { no: TicketNo, who: OwnedUserId, by: OwnedUserId } = "rejected",
    /// The same, to the applicant; the reason follows.
    RejectedCandidate { no: TicketNo } = "rejected-candidate",
    /// When to apply again.
    RejectedAgain { again: Timestamp } = "rejected-again",
    /// The promised date has passed.
    ReviewOverdue { no: TicketNo, who: OwnedUserId, since: Timestamp } = "review-overdue",
    /// The same, to the applicant.
    ReviewOverdueCandidate { no: TicketNo } = "review-overdue-candidate",

    // Mentors and offers.
    /// An offer, to the mentor.
    OfferHead { no: TicketNo, who: OwnedUserId, until: Timestamp } = "offer-head",
    /// Why this mentor: the candidate wished it.
    ReasonChosen = "reason-chosen",
    /// Why this mentor: the same region.
    ReasonRegion { region: Region } = "reason-region",
    /// Why this mentor: few candidates.
    ReasonCandidates { candidates: u32, capacity: u32 } = "reason-candidates",
    /// Why this mentor: never asked before.
    ReasonNeverAsked = "reason-never-asked",
    /// Why this mentor: not asked for the longest time.
    ReasonLastAsked { at: Timestamp } = "reason-last-asked",
    /// Where the candidate is.
    OfferRegion { region: Region } = "offer-region",
    /// A short quotation of the answers follows.
    OfferQuote { question: QuestionId } = "offer-quote",
    /// What the mentor can do.
    OfferFoot { no: TicketNo } = "offer-foot",
    /// An offer, as one line in the mentors room.
    OfferRoom { no: TicketNo, mentor: OwnedUserId, until: Timestamp } = "offer-room",
    /// An offer, to the candidate.
    OfferCandidate { no: TicketNo, mentor: OwnedUserId, until: Timestamp } = "offer-candidate",
    /// Half of an offer's time is over.
    OfferReminder { no: TicketNo, who: OwnedUserId, until: Timestamp } = "offer-reminder",
    /// The offer expired, to the mentor.
    OfferExpired { no: TicketNo } = "offer-expired",
    /// The mentor declined, to the mentor.
    OfferDeclined { no: TicketNo } = "offer-declined",
    /// The offer is moot, to the mentor.
    OfferRetracted { no: TicketNo } = "offer-retracted",
    /// The mentor has more time.
    OfferExtended { no: TicketNo, until: Timestamp } = "offer-extended",
    /// An offer can be extended once.
    OfferExtendedBefore { no: TicketNo, until: Timestamp } = "offer-extended-before",
    /// The next mentor is asked, to the candidate.
    OnToNext { no: TicketNo } = "on-to-next",
    /// Nobody is free, to the candidate.
    WaitingCandidate { no: TicketNo } = "waiting-candidate",
    /// Nobody is free, to the organisers.
    WaitingOrganisers { no: TicketNo, who: OwnedUserId } = "waiting-organisers",
    /// Nobody has been free for long, to the organisers.
    WaitingLong { no: TicketNo, who: OwnedUserId, since: Timestamp } = "waiting-long",
    /// The mentor has no open offer.
    NoOffer = "no-offer",
    /// The mentor has several open offers.
    WhichOffer { command: Verb } = "which-offer",
    /// A mentor took a candidate on, in the mentors room.
    AcceptedRoom { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId } = "accepted-room",
    /// Mentor and candidate are introduced to each other; the same message to both.
    Introduction { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId } = "introduction",
    /// What the mentor can do next.
    IntroductionMentor { no: TicketNo } = "introduction-mentor",
    /// A mentor left, to the candidate.
    MentorLeftCandidate { no: TicketNo } = "mentor-left-candidate",
    /// A mentor left, to the organisers.
    MentorLeftOrganisers { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId } = "mentor-left-organisers",
    /// The mentors follow.
    MentorsHead = "mentors-head",
    /// There are no mentors.
    MentorsNone = "mentors-none",
    /// A mentor with time.
    MentorFree { who: OwnedUserId, candidates: u32, capacity: u32 } = "mentor-free",
    /// A mentor whose hands are full.
    MentorFull { who: OwnedUserId, candidates: u32, capacity: u32 } = "mentor-full",
    /// A mentor on leave.
    MentorAway { who: OwnedUserId } = "mentor-away",
    /// A mentor on leave that ends.
    MentorAwayUntil { who: OwnedUserId, until: Timestamp } = "mentor-away-until",
    /// How to choose.
    MentorsFoot = "mentors-foot",
    /// The wish was heard.
    Chosen { no: TicketNo, mentor: OwnedUserId } = "chosen",
    /// The person is no mentor.
    NotAMentor { who: OwnedUserId } = "not-a-mentor",
    /// The mentor cannot be asked now.
    MentorNotFree { mentor: OwnedUserId } = "mentor-not-free",
    /// The mentor is already asked.
    MentorAskedAlready { mentor: OwnedUserId, until: Timestamp } = "mentor-asked-already",
    /// The mentor is available.
    AvailableNow { candidates: u32, capacity: u32 } = "available-now",
    /// The mentor is on leave.
    UnavailableNow = "unavailable-now",
    /// The mentor is on leave until a date.
    UnavailableUntil { until: Timestamp } = "unavailable-until",
    /// The day has passed.
    DayPassed { day: Date } = "day-passed",
    /// The mentor's leave is over.
    LeaveOver = "leave-over",
    /// How many candidates the mentor takes.
    CapacityNow { candidates: u32, capacity: u32 } = "capacity-now",
    /// More candidates than anybody can guide.
    CapacityTooHigh { most: u32 } = "capacity-too-high",

    // Tickets.
    /// A ticket's title.
    TicketHead { no: TicketNo, who: OwnedUserId } = "ticket-head",
    /// A ticket's title with account name and e-mail address, as Fedora wants it.
    TicketHeadFull { no: TicketNo, who: OwnedUserId, account: TextId, email: TextId } = "ticket-head-full",
    /// Where the ticket stands.
    TicketStage { stage: StageName, since: Timestamp } = "ticket-stage",
    /// Who mentors it.
    TicketMentor { mentor: OwnedUserId } = "ticket-mentor",
    /// Who follows it.
    TicketFollower { who: OwnedUserId } = "ticket-follower",
    /// Since when it exists.
    TicketOpened { at: Timestamp } = "ticket-opened",
    /// The notes follow.
    TicketNotes { notes: u32 } = "ticket-notes",
    /// A note; its words follow.
    TicketNote { by: OwnedUserId, at: Timestamp } = "ticket-note",
    /// A note was taken; the candidate can read it too.
    NoteTaken { no: TicketNo } = "note-taken",
    /// The open tickets follow.
    TicketsHead { tickets: u32 } = "tickets-head",
    /// There are no open tickets.
    TicketsNone = "tickets-none",
    /// A ticket, in a list.
    TicketsLine { no: TicketNo, who: OwnedUserId, stage: StageName, since: Timestamp } = "tickets-line",
    /// A ticket with its mentor, in a list.
    TicketsLineMentor {
        no: TicketNo,
        who: OwnedUserId,
        stage: StageName,
        mentor: OwnedUserId,
        since: Timestamp,
    } = "tickets-line-mentor",

    // Approval.
    /// The mentor holds the candidate ready, on the ticket.
    ThumbsUpGiven { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId } = "thumbs-up-given",
    /// Who can sponsor now.
    ThumbsUpNext { no: TicketNo, who: Vec<Who> } = "thumbs-up-next",
    /// The mentor holds the candidate ready, to the candidate.
    ThumbsUpCandidate { no: TicketNo, mentor: OwnedUserId } = "thumbs-up-candidate",
    /// A sponsor, and more are needed.
    Sponsoring { no: TicketNo, who: OwnedUserId, by: OwnedUserId, more: u32 } = "sponsoring",
    /// One person sponsors once.
    SponsorsAlready { no: TicketNo } = "sponsors-already",
    /// Closed as sponsored, on the ticket.
    Sponsored { no: TicketNo, who: OwnedUserId, by: OwnedUserId } = "sponsored",
    /// Congratulations, to the new ambassador.
    Congratulations { no: TicketNo, by: OwnedUserId } = "congratulations",
    /// What comes next, to the new ambassador.
    CongratulationsNext = "congratulations-next",
    /// Thanks, to the mentor.
    ThanksMentor { no: TicketNo, who: OwnedUserId } = "thanks-mentor",
    /// The new ambassador, to everyone.
    Announcement { who: OwnedUserId } = "announcement",
    /// The new ambassador with their region, to everyone.
    AnnouncementRegion { who: OwnedUserId, region: Region } = "announcement-region",
    /// A message to a person could not be delivered, to the organisers.
    Undelivered { who: OwnedUserId } = "undelivered",
    /// A message to a room could not be delivered, to the organisers.
    UndeliveredRoom = "undelivered-room",
    /// A person could not be invited to a room of the programme, to the organisers.
    NotInvited { who: OwnedUserId, room: Room } = "not-invited",

    // The programme's rooms, to the organisers.
    /// The bot is not in a room, and nobody has invited it.
    RoomOutside { room: Room } = "room-outside",
    /// Somebody put the bot out.
    RoomRemoved { room: Room, by: OwnedUserId } = "room-removed",
    /// Somebody shut the bot out.
    RoomBanned { room: Room, by: OwnedUserId } = "room-banned",
    /// Their reason follows.
    RoomReason = "room-reason",
    /// What an invitation would mend.
    RoomInviteMe = "room-invite-me",
    /// What the end of a ban would mend.
    RoomUnbanMe = "room-unban-me",
    /// Roles stay as they were last seen.
    RoomRolesStand = "room-roles-stand",
    /// The bot may not speak.
    RoomMute { room: Room, needs: Literal, has: Literal } = "room-mute",
    /// The bot may not put buttons under what it says.
    RoomButtonless { room: Room, needs: Literal, has: Literal } = "room-buttonless",
    /// The bot may not invite.
    RoomInviteless { room: Room, needs: Literal, has: Literal } = "room-inviteless",
    /// A room was replaced by one that the bot is not invited to.
    RoomReplaced { room: Room, by: Literal } = "room-replaced",
    /// A room was replaced by one that would make mentors or organisers of everybody.
    RoomReplacedOpen { room: Room, by: Literal } = "room-replaced-open",
    /// A room claims to be replaced by one that knows nothing of it.
    RoomReplacedUnproven { room: Room, by: Literal } = "room-replaced-unproven",
    /// The bot followed into the room that replaces another.
    RoomMoved { room: Room, id: Literal } = "room-moved",
    /// Who held its role was invited there.
    RoomMovedInvited = "room-moved-invited",
    /// Who held its role has to be invited there.
    RoomMovedUninvited = "room-moved-uninvited",
    /// How long tickets wait for their mentors.
    RoomMovedTickets { until: Timestamp } = "room-moved-tickets",
    /// The configuration names another room than before, which does not replace that one.
    RoomElsewhere { room: Room, id: Literal } = "room-elsewhere",
    /// Who holds the role of that other room.
    RoomElsewhereRoles = "room-elsewhere-roles",
    /// The configuration names the room by its old id.
    RoomMisnamed { id: Literal } = "room-misnamed",
    /// The bot can do its work again.
    RoomAgain { room: Room } = "room-again",

    // The roster.
    /// Nobody is on it yet.
    RosterNone = "roster-none",
    /// The ambassadors follow.
    RosterHead { ambassadors: u32 } = "roster-head",
    /// An ambassador.
    RosterLine { who: OwnedUserId, since: Timestamp } = "roster-line",
    /// An ambassador with their region.
    RosterLineRegion { who: OwnedUserId, region: Region, since: Timestamp } = "roster-line-region",
    /// Some did not agree to be listed.
    RosterUnlisted { ambassadors: u32 } = "roster-unlisted",
    /// The region does not exist.
    RegionUnknown { regions: Vec<Region> } = "region-unknown",
}
