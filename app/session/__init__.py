"""One session: plan, timeline, moment, cues, clock."""
