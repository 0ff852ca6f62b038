"""What is heard and said: cues in words, the voice, the tones, and the display that must not go dark."""
