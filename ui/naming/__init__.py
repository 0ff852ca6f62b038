"""Names on the body: pointing at them, the panel that tells about one, and the self-test."""
