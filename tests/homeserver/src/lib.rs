//! A real Synapse on loopback, for the tests and the demo.
