//! The one small door between Chancery and matrix-sdk.
